/** The scene about one statement: its answers on the left, the discussion on the right. */
@NullMarked
package org.patlive.screen.statement;

import org.jspecify.annotations.NullMarked;
