/** The part of a round's page that controls the projected screen, and the counts of who has joined. */
@NullMarked
package org.patlive.console.desk;

import org.jspecify.annotations.NullMarked;
