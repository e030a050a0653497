/** A round from preparation to closing: what was agreed, its state, and what the projected screen shows. */
@NamedInterface("round")
@NullMarked
package org.patlive.assessment.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
