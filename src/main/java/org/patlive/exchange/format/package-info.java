/** The format of the file of a partnership: tables, fields and values. */
@NamedInterface("format")
@NullMarked
package org.patlive.exchange.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
