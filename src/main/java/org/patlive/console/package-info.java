/** The facilitator's pages: sign-in, partnerships, the four stages of a round, API tokens and webhooks. */
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
            "words",
            "design",
            "picture",
            "platform::*",
            "webhook"
        })
@NullMarked
package org.patlive.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
