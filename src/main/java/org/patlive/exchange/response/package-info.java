/** Whole sheets that come in: a table of responses, or a typed paper sheet. */
@NamedInterface("response")
@NullMarked
package org.patlive.exchange.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
