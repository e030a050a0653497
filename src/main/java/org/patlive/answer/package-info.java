<<<<<<< HEAD
/** What partners see on their phones: the front door, joining, the answer sheet. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "instrument",
            "analysis",
            "assessment",
            "live",
            "access",
            "design",
            "demo",
            "platform"
        })
=======
/** The partner's phone: one answer sheet that goes on without a connection. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "assessment", "live", "access", "design", "analysis"})
>>>>>>> h-frontend
@NullMarked
package org.patlive.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
