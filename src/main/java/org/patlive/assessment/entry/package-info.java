/** Data entry by the facilitator: complete sheets that are typed in from paper or read from a table. */
@NamedInterface("entry")
@NullMarked
package org.patlive.assessment.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
