/** Secrets that only the servers of this installation know, and random tokens. */
@NamedInterface("secret")
@NullMarked
package org.patlive.access.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
