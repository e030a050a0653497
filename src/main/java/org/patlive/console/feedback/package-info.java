/** Stage 3, analysis and feedback: results in figures and words, agenda, comments, findings, questions to the phones. */
@NullMarked
package org.patlive.console.feedback;

import org.jspecify.annotations.NullMarked;
