/** Everything that the feedback meeting has brought, in one read. */
@NamedInterface("record")
@NullMarked
package org.patlive.feedback.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
