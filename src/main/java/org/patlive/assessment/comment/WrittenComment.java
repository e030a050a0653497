package org.patlive.assessment.comment;

import org.patlive.shared.RespondentId;

/** A comment as it was written; for the facilitator's desk, which passes on neither who wrote it nor when. */
public record WrittenComment(RespondentId respondent, CommentTopic topic, String words) {}
