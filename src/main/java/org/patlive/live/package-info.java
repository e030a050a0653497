/** What is going on in an open round: session state, releases, the feed. */
@ApplicationModule(
        allowedDependencies = {"shared", "instrument", "assessment::*", "analysis::*", "feedback::*", "actionplan::*"})
@NullMarked
package org.patlive.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
