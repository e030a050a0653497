/** Editing a plan, by several people at once, without losing anybody's words. */
@NamedInterface("edit")
@NullMarked
package org.patlive.actionplan.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
