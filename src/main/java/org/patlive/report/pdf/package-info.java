/** Turns a page of XHTML into a tagged PDF with its fonts. */
@NamedInterface("pdf")
@NullMarked
package org.patlive.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
