/** Rows of action plans. */
@NullMarked
package org.patlive.actionplan.internal;

import org.jspecify.annotations.NullMarked;
