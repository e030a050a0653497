/** Comments as respondents write them. */
@NamedInterface("comment")
@NullMarked
package org.patlive.assessment.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
