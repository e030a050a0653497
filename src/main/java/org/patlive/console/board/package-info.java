/** The board of actions: cards, their editor, and editing by several people at once. */
@NullMarked
package org.patlive.console.board;

import org.jspecify.annotations.NullMarked;
