/** Running a round: opening and closing it, the order of scenes, and which step is next. */
@NullMarked
package org.patlive.console.steering;

import org.jspecify.annotations.NullMarked;
