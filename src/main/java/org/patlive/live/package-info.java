/** Live state of rounds and plans that somebody watches: sessions, releases of Anonymous rounds, feeds to open pages. */
@ApplicationModule(
        allowedDependencies = {"shared", "instrument", "assessment::*", "analysis::*", "feedback::*", "actionplan::*"})
@NullMarked
package org.patlive.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
