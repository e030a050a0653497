/**
 * Counts of answers and what follows from them by arithmetic: totals, means, Kendall's W. Nothing here may be
 * shown yet.
 */
@NamedInterface("score")
@NullMarked
package org.patlive.analysis.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
