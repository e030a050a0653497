/** Stage 3: results in figures and words, comments, findings, questions to the phones. */
@NullMarked
package org.patlive.console.feedback;

import org.jspecify.annotations.NullMarked;
