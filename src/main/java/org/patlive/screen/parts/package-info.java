/** Base classes and components that several scenes share. */
@NullMarked
package org.patlive.screen.parts;

import org.jspecify.annotations.NullMarked;
