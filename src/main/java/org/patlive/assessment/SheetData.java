package org.patlive.assessment;

import java.util.Map;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/** One respondent's own sheet, for that respondent's eyes. */
public record SheetData(
        RespondentId respondent,
        RoundData round,
        Map<Item, Integer> answers,
        Map<CommentTopic, String> comments,
        boolean finished) {}
