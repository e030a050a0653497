/** Partnerships and the organisations in them. */
@NamedInterface("partnership")
@NullMarked
package org.patlive.assessment.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
