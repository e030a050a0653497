/** What partners see on their phones: the front door, joining, the answer sheet. */
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
            "design",
            "demo",
            "platform::*"
        })
@NullMarked
package org.patlive.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
