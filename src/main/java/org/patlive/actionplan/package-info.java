/** Stage 4, action planning: which scenario the group decides on, its actions, its next review. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*", "feedback::*"})
@NullMarked
package org.patlive.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
