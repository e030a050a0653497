package org.patlive.assessment.comment;

import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** Published when a respondent has changed or withdrawn a comment; does not carry the text. */
public record CommentChanged(RoundId round, RespondentId respondent, CommentTopic topic) {}
