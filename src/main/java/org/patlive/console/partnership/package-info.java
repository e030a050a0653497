/** The list of partnerships, and one partnership with its organisations and rounds. */
@NullMarked
package org.patlive.console.partnership;

import org.jspecify.annotations.NullMarked;
