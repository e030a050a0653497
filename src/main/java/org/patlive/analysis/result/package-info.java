/** Everything that may be shown of a round at one moment. */
@NamedInterface("result")
@NullMarked
package org.patlive.analysis.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
