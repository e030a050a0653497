/** The partner's phone: one answer sheet that goes on without a connection. */
@ApplicationModule(allowedDependencies = {"shared", "instrument", "assessment", "live", "access", "design", "analysis"})
@NullMarked
package org.patlive.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
