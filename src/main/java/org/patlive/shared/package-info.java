/** Typed ids, the configuration, and what modules must share to start: every module may use it. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.patlive.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
