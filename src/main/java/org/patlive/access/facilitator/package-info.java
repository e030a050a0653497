/** Facilitators: their accounts, how the first one is created, and who is signed in. */
@NamedInterface("facilitator")
@NullMarked
package org.patlive.access.facilitator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
