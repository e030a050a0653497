package org.patlive.assessment.response;

import java.util.Map;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/** One respondent's sheet, for that respondent only. */
public record SheetData(
        RespondentId respondent,
        RoundData round,
        Map<Item, Integer> answers,
        Map<CommentTopic, String> comments,
        boolean finished) {}
