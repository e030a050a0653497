/** Reads and checks the content of a file, and stores it. */
@NamedInterface("imports")
@NullMarked
package org.patlive.exchange.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
