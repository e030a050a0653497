/** Questions to the phones during the feedback meeting: a second vote, a show of hands. */
@NamedInterface("question")
@NullMarked
package org.patlive.feedback.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
