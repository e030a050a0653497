/** Writes the content of a file. */
@NamedInterface("export")
@NullMarked
package org.patlive.exchange.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
