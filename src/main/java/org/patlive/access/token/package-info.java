/** Tokens with which programs act for a facilitator. */
@NamedInterface("token")
@NullMarked
package org.patlive.access.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
