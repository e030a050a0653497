/** Calls that return what may be shown of a round, and its plan: as JSON and as files. */
@NullMarked
package org.patlive.api.results;

import org.jspecify.annotations.NullMarked;
