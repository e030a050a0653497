/** Rows of the feedback workshop. */
@NullMarked
package org.patlive.feedback.internal;

import org.jspecify.annotations.NullMarked;
