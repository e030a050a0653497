/** Stage 3, the feedback meeting: findings, questions to the phones, and comments that are shown. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*"})
@NullMarked
package org.patlive.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
