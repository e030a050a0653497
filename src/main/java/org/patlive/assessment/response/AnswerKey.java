package org.patlive.assessment.response;

import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/** Identifies an answer. */
public record AnswerKey(RespondentId respondent, Item item) {}
