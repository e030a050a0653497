/** What has happened in an assessment, published when its transaction has committed. */
@NamedInterface("events")
@NullMarked
package org.patlive.assessment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
