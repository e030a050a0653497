/** Whole workshops in real browsers against the packaged jar. */
@NullMarked
package org.patlive.workshop;

import org.jspecify.annotations.NullMarked;
