/** Rate limits for each address and each program. */
@NamedInterface("limit")
@NullMarked
package org.patlive.access.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
