/** One class for each scene that shows the whole room: joining, progress, dartboard, heatmap and their like. */
@NullMarked
package org.patlive.screen.scene;

import org.jspecify.annotations.NullMarked;
