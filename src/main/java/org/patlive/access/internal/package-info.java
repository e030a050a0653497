@NullMarked
package org.patlive.access.internal;

import org.jspecify.annotations.NullMarked;
