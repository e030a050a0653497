/** A workshop that runs by itself: simulated partners who answer through the same intake as phones. */
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
