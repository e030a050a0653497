/** Tells other servers of the same database what has been committed here. */
@NamedInterface("relay")
@NullMarked
package org.patlive.platform.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
