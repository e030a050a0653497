/** The way in and out for programs: one facilitator's partnerships, rounds, responses and results over HTTP. */
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
            "platform::*"
        })
@NullMarked
package org.patlive.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
