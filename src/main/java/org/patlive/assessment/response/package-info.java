/** What respondents answer: ticks, whole sheets, and how far they are. */
@NamedInterface("response")
@NullMarked
package org.patlive.assessment.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
