/** What leaves the app on paper and as files: documents of a round, from one written form of what is in them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "picture"
        })
@NullMarked
package org.patlive.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
