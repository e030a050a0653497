/** Why a file is refused. */
@NamedInterface("file")
@NullMarked
package org.patlive.exchange.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
