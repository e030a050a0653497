/** Signing in, and the API tokens and webhooks of a facilitator. */
@NullMarked
package org.patlive.console.account;

import org.jspecify.annotations.NullMarked;
