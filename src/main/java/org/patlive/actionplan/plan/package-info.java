/** An action plan as it stands: actions, fields, wordings, areas. */
@NamedInterface("plan")
@NullMarked
package org.patlive.actionplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
