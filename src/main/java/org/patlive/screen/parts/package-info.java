/** What several scenes are built from. */
@NullMarked
package org.patlive.screen.parts;

import org.jspecify.annotations.NullMarked;
