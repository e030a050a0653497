package org.patlive.assessment.comment;

import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** A respondent has changed a comment or taken it back; never what it says. */
public record CommentChanged(RoundId round, RespondentId respondent, CommentTopic topic) {}
