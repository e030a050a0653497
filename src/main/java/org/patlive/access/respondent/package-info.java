/** Tokens by which a respondent's browser is recognised. */
@NamedInterface("respondent")
@NullMarked
package org.patlive.access.respondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
