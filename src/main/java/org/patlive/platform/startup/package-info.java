/** How the application starts, and what it says when it can't. */
@NamedInterface("startup")
@NullMarked
package org.patlive.platform.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
