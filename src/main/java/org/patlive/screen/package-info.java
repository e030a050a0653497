/** The projected screen of a round: it shows the scene that the facilitator has chosen. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "words",
            "design",
            "picture",
            "platform::*"
        })
@NullMarked
package org.patlive.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
