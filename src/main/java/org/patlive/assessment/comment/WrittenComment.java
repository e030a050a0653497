package org.patlive.assessment.comment;

import org.patlive.shared.RespondentId;

/** A comment as its respondent wrote it, for the facilitator, who is shown neither its writer nor its time. */
public record WrittenComment(RespondentId respondent, CommentTopic topic, String words) {}
