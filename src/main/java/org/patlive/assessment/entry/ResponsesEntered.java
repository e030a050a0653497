package org.patlive.assessment.entry;

import org.patlive.shared.RoundId;

/** Published when many sheets were stored at once: live sessions read the round again instead of receiving each answer. */
public record ResponsesEntered(RoundId round) {}
