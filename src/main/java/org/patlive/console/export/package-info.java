/** Exports: report, results, pictures, action plan. */
@NullMarked
package org.patlive.console.export;

import org.jspecify.annotations.NullMarked;
