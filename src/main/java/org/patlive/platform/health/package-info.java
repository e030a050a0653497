/** Health and metrics, without anything about a round or a person. */
@NamedInterface("health")
@NullMarked
package org.patlive.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
