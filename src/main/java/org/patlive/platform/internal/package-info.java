@NullMarked
package org.patlive.platform.internal;

import org.jspecify.annotations.NullMarked;
