/** What holds for every request: the token that it needs, its rate limit, and how bodies and values are read. */
@NullMarked
package org.patlive.api.request;

import org.jspecify.annotations.NullMarked;
