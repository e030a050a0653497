/** What the application prints when it has started, and when it cannot start. */
@NamedInterface("startup")
@NullMarked
package org.patlive.platform.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
