/** A figure that is shown or hidden, and what decides which: mode, threshold, population. */
@NamedInterface("figure")
@NullMarked
package org.patlive.analysis.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
