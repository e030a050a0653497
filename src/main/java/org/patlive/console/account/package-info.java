/** Signing in, and the tokens and webhooks of programs. */
@NullMarked
package org.patlive.console.account;

import org.jspecify.annotations.NullMarked;
