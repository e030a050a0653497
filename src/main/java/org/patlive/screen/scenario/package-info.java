/** The scene with the three published scenarios. */
@NullMarked
package org.patlive.screen.scenario;

import org.jspecify.annotations.NullMarked;
