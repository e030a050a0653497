/** How a partnership is written as one file, and read again. */
@NullMarked
package org.patlive.exchange.moving;

import org.jspecify.annotations.NullMarked;
