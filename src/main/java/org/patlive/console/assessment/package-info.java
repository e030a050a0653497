/** Stage 2, assessment: how many have joined and finished, paper sheets and tables, closing and reopening. */
@NullMarked
package org.patlive.console.assessment;

import org.jspecify.annotations.NullMarked;
