/** Calls about partnerships and rounds: creating them, steering a round, and sending responses in. */
@NullMarked
package org.patlive.api.round;

import org.jspecify.annotations.NullMarked;
