/** The publication as data: principles, elements, statements, scale, bands, stages. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.patlive.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
