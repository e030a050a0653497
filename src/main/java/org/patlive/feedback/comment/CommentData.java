package org.patlive.feedback.comment;

import org.jspecify.annotations.Nullable;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.shared.RespondentId;

/**
 * A comment as the facilitator sees it: without a name, an organisation or a time.
 *
 * @param handle identifies it in calls of {@link CommentService}
 * @param words as they were written
 * @param shown the words that the room sees; null while the comment is not shown
 */
public record CommentData(
        Handle handle,
        CommentTopic topic,
        String words,
        @Nullable String shown) {

    /** Identifies a comment within the server without revealing its writer. */
    public static final class Handle {

        private final RespondentId respondent;
        private final CommentTopic topic;

        Handle(RespondentId writer, CommentTopic topic) {
            this.respondent = writer;
            this.topic = topic;
        }

        RespondentId respondent() {
            return respondent;
        }

        CommentTopic topic() {
            return topic;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Handle that && respondent.equals(that.respondent) && topic.equals(that.topic);
        }

        @Override
        public int hashCode() {
            return respondent.hashCode() * 31 + topic.hashCode();
        }

        @Override
        public String toString() {
            return "a comment on " + topic.key();
        }
    }

    /** Whether something was removed before the comment was shown. */
    public boolean isShortened() {
        return shown != null && !shown.equals(words);
    }
}
