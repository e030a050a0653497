/** How a respondent's browser is known again. */
@NamedInterface("respondent")
@NullMarked
package org.patlive.access.respondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
