/** One geometry for the dartboard, for the screen and for reports. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "words"})
@NullMarked
package org.patlive.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
