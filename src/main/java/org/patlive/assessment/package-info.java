/**
 * Partnerships, rounds, respondents and the intake of their answers. Depends on analysis for the disclosure mode that a
 * round agrees on, and on nothing that shows results.
 */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*"})
@NullMarked
package org.patlive.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
