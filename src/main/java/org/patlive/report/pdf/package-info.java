/** Renders documents as XHTML from templates, and XHTML as tagged PDF. */
@NamedInterface("pdf")
@NullMarked
package org.patlive.report.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
