/** Stage 4, action planning: the group's decision on a scenario, its actions, its next review. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*", "feedback::*"})
@NullMarked
package org.patlive.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
