/** The technical foundation: start-up, network addresses, health and metrics, web configuration, other servers. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "access::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "live",
            "design"
        })
@NullMarked
package org.patlive.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
