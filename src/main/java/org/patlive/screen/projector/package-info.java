/** The window on the wall: its address, its frame, and the way from scene to scene. */
@NullMarked
package org.patlive.screen.projector;

import org.jspecify.annotations.NullMarked;
