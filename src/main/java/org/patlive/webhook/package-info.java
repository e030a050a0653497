/** Tells other programs that something has happened, at addresses that a facilitator has registered. */
@ApplicationModule(allowedDependencies = {"shared", "assessment", "assessment::events", "actionplan::events"})
@NullMarked
package org.patlive.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
