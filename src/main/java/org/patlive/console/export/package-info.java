/** What can be taken away: report, results, pictures, plan. */
@NullMarked
package org.patlive.console.export;

import org.jspecify.annotations.NullMarked;
