/** Comments in the feedback meeting: the facilitator reads them first and shows some to the room. */
@NamedInterface("comment")
@NullMarked
package org.patlive.feedback.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
