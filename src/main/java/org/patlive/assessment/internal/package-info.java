@NullMarked
package org.patlive.assessment.internal;

import org.jspecify.annotations.NullMarked;
