/** The file of one partnership: written, taken in, and brought up from earlier versions. */
@NamedInterface("partnership")
@NullMarked
package org.patlive.exchange.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
