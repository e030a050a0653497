/**
 * What is shown of an Anonymous round while it is open, and of every round once it is closed: written down, and
 * never changed.
 */
@NamedInterface("publication")
@NullMarked
package org.patlive.assessment.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
