/** Facilitators, sign-in, respondents' tokens, rate limits. */
@ApplicationModule(allowedDependencies = {"shared", "assessment"})
@NullMarked
package org.patlive.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
