/** What a facilitator sees: sign-in, partnerships and the four stages of a round. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "exchange::*",
            "report::*",
            "live",
            "access::*",
            "design",
            "picture",
            "platform::*",
            "webhook"
        })
@NullMarked
package org.patlive.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
