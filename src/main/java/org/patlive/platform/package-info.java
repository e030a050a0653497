/** What carries the application: starting and failing well, its addresses, configuration of the server. */
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
