/** How several nodes on one PostgreSQL tell each other what to look up. */
@NullMarked
package org.patlive.platform.relay;

import org.jspecify.annotations.NullMarked;
