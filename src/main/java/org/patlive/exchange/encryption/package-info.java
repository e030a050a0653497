/** The encrypted part of a partnership's file. */
@NamedInterface("encryption")
@NullMarked
package org.patlive.exchange.encryption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
