/** Reusable Vaadin fields, pictures and tokens. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.patlive.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
