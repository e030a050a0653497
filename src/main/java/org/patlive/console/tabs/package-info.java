/** The tabs under which the work of a stage lies on the facilitator's desk. */
@NullMarked
package org.patlive.console.tabs;

import org.jspecify.annotations.NullMarked;
