/** What comes in and goes out whole: tables of responses, and partnerships that move to another installation. */
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
package org.patlive.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
