/** Comments, which reach the facilitator first and the room only when shown. */
@NamedInterface("comment")
@NullMarked
package org.patlive.feedback.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
