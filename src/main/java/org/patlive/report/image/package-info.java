/** Pictures of a round as SVG and PNG. */
@NamedInterface("image")
@NullMarked
package org.patlive.report.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
