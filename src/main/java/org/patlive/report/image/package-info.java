/** The pictures of a round as SVG and PNG files, and as illustrations of documents. */
@NamedInterface("image")
@NullMarked
package org.patlive.report.image;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
