/**
 * Attacks Anonymous rounds: collects everything that is shown at any time of a simulated round, and looks with a
 * constraint solver for what is the same in all answers that fit it.
 */
@NullMarked
package org.patlive.analysis.attack;

import org.jspecify.annotations.NullMarked;
