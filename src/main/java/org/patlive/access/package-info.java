/** Who may come in: facilitators and their sign-in, respondents' tokens, rate limits. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*"})
@NullMarked
package org.patlive.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
