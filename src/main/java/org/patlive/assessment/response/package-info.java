/** Answers from phones, the sheets that they make up, and the progress of a round. */
@NamedInterface("response")
@NullMarked
package org.patlive.assessment.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
