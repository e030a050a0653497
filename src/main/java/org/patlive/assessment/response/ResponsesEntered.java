package org.patlive.assessment.response;

import org.patlive.shared.RoundId;

/** Many whole sheets have come in at once: whoever follows the round reads it anew instead of hearing of each answer. */
public record ResponsesEntered(RoundId round) {}
