/** The outcome of the feedback meeting, read as a whole. */
@NamedInterface("record")
@NullMarked
package org.patlive.feedback.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
