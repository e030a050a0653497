/** Components that several pages of the console share: frame, links, uploads, tables, notes. */
@NullMarked
package org.patlive.console.parts;

import org.jspecify.annotations.NullMarked;
