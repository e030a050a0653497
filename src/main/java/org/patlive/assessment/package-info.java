/** Partnerships, rounds, respondents and the intake of their answers. */
@ApplicationModule(allowedDependencies = {"shared", "instrument"})
@NullMarked
package org.patlive.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
