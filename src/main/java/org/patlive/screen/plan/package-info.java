/** The scene with the action plan: the board of actions, or one action enlarged. */
@NullMarked
package org.patlive.screen.plan;

import org.jspecify.annotations.NullMarked;
