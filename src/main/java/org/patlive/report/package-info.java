/** The files that a facilitator can download of a round: report, plan, results, pictures and answer sheets. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "picture",
            "words"
        })
@NullMarked
package org.patlive.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
