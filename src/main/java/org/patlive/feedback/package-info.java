/** Stage 3, the feedback workshop: what the group finds, what is asked again, which comments the room sees. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*"})
@NullMarked
package org.patlive.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
