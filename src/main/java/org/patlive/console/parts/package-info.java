/** What every page of the console is built from. */
@NullMarked
package org.patlive.console.parts;

import org.jspecify.annotations.NullMarked;
