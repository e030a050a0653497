/** Complete responses from outside: a table, or a paper sheet that was typed in. */
@NamedInterface("response")
@NullMarked
package org.patlive.exchange.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
