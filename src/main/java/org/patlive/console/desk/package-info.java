/** The part of a round's page that steers the projected screen. */
@NullMarked
package org.patlive.console.desk;

import org.jspecify.annotations.NullMarked;
