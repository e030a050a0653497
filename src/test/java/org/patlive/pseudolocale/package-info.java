/** Everything that people read, in a language that nobody speaks: from message bundles, and with room for longer words. */
@NullMarked
package org.patlive.pseudolocale;

import org.jspecify.annotations.NullMarked;
