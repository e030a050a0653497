/** Exports a partnership to a file, imports it, and upgrades files of earlier versions. */
@NamedInterface("partnership")
@NullMarked
package org.patlive.exchange.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
