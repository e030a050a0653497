/** Demo workshops with simulated partners, who answer by the same services as phones. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis::*",
            "assessment::*",
            "feedback::*",
            "actionplan::*",
            "access::*"
        })
@NullMarked
package org.patlive.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
