/** What each scene and each file shows of the results, with its sentence. */
@NamedInterface("projection")
@NullMarked
package org.patlive.analysis.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
