/** Stage 4, action planning: the suggested scenario, the decision, areas of concern, the last plan, and the next review. */
@NullMarked
package org.patlive.console.planning;

import org.jspecify.annotations.NullMarked;
