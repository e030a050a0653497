/** How failures are reported to a program: as problem details (RFC 9457) with one sentence that says what to do. */
@NullMarked
package org.patlive.api.problem;

import org.jspecify.annotations.NullMarked;
