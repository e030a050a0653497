/** Messages between the servers of one database about what has been committed (PostgreSQL LISTEN and NOTIFY). */
@NamedInterface("relay")
@NullMarked
package org.patlive.platform.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
