/**
 * Stores what is shown: the sampled bands of an open Anonymous round and the published figures of every closed round.
 */
@NamedInterface("publication")
@NullMarked
package org.patlive.assessment.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
