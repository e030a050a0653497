/** Findings: sentences that the group agrees on. */
@NamedInterface("finding")
@NullMarked
package org.patlive.feedback.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
