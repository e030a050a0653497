/** The present state of an action plan: actions, fields, wordings, areas. */
@NamedInterface("plan")
@NullMarked
package org.patlive.actionplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
