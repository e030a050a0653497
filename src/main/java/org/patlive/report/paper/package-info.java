/** Answer sheets to print, for partners without a phone. */
@NamedInterface("paper")
@NullMarked
package org.patlive.report.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
