/** Typed ids, configuration properties and failures; every module may use them. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.patlive.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
