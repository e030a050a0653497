/** The projected page: its route, its frame with message and footer, and the change from scene to scene. */
@NullMarked
package org.patlive.screen.projector;

import org.jspecify.annotations.NullMarked;
