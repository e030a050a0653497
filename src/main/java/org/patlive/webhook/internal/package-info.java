@NullMarked
package org.patlive.webhook.internal;

import org.jspecify.annotations.NullMarked;
