/** Which of the publication's scenarios the results suggest. */
@NamedInterface("scenario")
@NullMarked
package org.patlive.analysis.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
