/** Pure functions from answers to what may be shown: scores, disagreement, disclosure, scenario. */
@ApplicationModule(allowedDependencies = {"shared", "instrument"})
@NullMarked
package org.patlive.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
