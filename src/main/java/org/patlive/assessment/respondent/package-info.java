/** Who takes part in a round: joining, and what is known of somebody. */
@NamedInterface("respondent")
@NullMarked
package org.patlive.assessment.respondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
