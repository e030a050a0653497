/** Measures PAT Live under load, beside the floor of what the same server can do at all. */
@NullMarked
package org.patlive.bench;

import org.jspecify.annotations.NullMarked;
