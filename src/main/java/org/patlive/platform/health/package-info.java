/** Health checks and metrics, which contain nothing about a round or a person. */
@NamedInterface("health")
@NullMarked
package org.patlive.platform.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
