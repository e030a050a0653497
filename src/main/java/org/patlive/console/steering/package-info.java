/** What the facilitator does to a running round: scenes, opening, closing, and which step is next. */
@NullMarked
package org.patlive.console.steering;

import org.jspecify.annotations.NullMarked;
