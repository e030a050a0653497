/** What partners see on their phones: start page, joining, the answer sheet, the discussion and the action plan. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "access::*",
            "words",
            "design",
            "demo",
            "platform::*"
        })
@NullMarked
package org.patlive.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
