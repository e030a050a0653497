/** The page of one round, with its four stages. */
@NullMarked
package org.patlive.console.round;

import org.jspecify.annotations.NullMarked;
