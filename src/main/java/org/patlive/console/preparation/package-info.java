/** Stage 1, preparation: what the partners agree before the round opens. */
@NullMarked
package org.patlive.console.preparation;

import org.jspecify.annotations.NullMarked;
