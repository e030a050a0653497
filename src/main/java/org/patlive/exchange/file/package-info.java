/** Why a file is not taken. */
@NamedInterface("file")
@NullMarked
package org.patlive.exchange.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
