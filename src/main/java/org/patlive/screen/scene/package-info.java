/** The other scenes, a class for each: joining, progress, dartboard, heatmap and so on. */
@NullMarked
package org.patlive.screen.scene;

import org.jspecify.annotations.NullMarked;
