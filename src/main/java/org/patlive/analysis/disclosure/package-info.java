/** From counts to results: the disclosure rules of each mode, as docs/disclosure.md has them. */
@NamedInterface("disclosure")
@NullMarked
package org.patlive.analysis.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
