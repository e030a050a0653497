/** Stage 2: who has joined, paper sheets and tables, closing and reopening. */
@NullMarked
package org.patlive.console.assessment;

import org.jspecify.annotations.NullMarked;
