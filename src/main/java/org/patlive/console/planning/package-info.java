/** Stage 4: the last plan, the decision and what it asks for, and the next review. */
@NullMarked
package org.patlive.console.planning;

import org.jspecify.annotations.NullMarked;
