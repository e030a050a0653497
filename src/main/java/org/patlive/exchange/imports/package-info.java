/** Reads a partnership from a file. */
@NamedInterface("imports")
@NullMarked
package org.patlive.exchange.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
