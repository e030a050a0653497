/** Webhooks: calls to other programs when something has happened, at addresses that a facilitator has registered. */
@ApplicationModule(allowedDependencies = {"shared", "assessment::*", "actionplan::*"})
@NullMarked
package org.patlive.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
