/** Authentication: facilitators and their sign-in, tokens of respondents and programs, and rate limits. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "analysis::*", "assessment::*"})
@NullMarked
package org.patlive.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
