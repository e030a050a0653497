/**
 * Somebody who takes an Anonymous round apart: collects what is shown at every moment of an evening and looks, with a
 * constraint solver, for what is the same in every room that fits.
 */
@NullMarked
package org.patlive.analysis.attack;

import org.jspecify.annotations.NullMarked;
