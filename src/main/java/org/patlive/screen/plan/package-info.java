/** The scene with the board of actions, and one action large. */
@NullMarked
package org.patlive.screen.plan;

import org.jspecify.annotations.NullMarked;
