/** The addresses at which this server can be reached, and whether requests come through a proxy. */
@NamedInterface("network")
@NullMarked
package org.patlive.platform.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
