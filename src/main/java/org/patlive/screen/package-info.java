/** The projected screen: one scene at a time, as the facilitator shows it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "design",
            "picture",
            "platform::*"
        })
@NullMarked
package org.patlive.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
