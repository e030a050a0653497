/** Under which addresses this server is reached. */
@NamedInterface("network")
@NullMarked
package org.patlive.platform.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
