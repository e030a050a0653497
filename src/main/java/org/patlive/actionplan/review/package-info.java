/** What became of the last plan. */
@NamedInterface("review")
@NullMarked
package org.patlive.actionplan.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
