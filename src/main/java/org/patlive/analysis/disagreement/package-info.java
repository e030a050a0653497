/** How far answers lie apart: of a statement, between levels, between and within organisations. */
@NamedInterface("disagreement")
@NullMarked
package org.patlive.analysis.disagreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
