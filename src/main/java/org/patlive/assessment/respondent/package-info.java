/** The respondents of a round, and how partners join. */
@NamedInterface("respondent")
@NullMarked
package org.patlive.assessment.respondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
