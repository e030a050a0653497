/** The REST API: a facilitator's partnerships, rounds, responses and results for programs. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "live",
            "report::*",
            "exchange::*",
            "access::*",
            "platform::*",
            "words"
        })
@NullMarked
package org.patlive.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
