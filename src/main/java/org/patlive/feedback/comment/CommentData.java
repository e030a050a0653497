package org.patlive.feedback.comment;

import org.jspecify.annotations.Nullable;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.shared.RespondentId;

/**
 * A comment on the facilitator's desk: never with a name, an organisation or a time.
 *
 * @param handle what to call it by
 * @param words as they were written
 * @param shown the words that the room sees; null while it sees none
 */
public record CommentData(
        Handle handle,
        CommentTopic topic,
        String words,
        @Nullable String shown) {

    /** Names a comment within the server; says nothing about who wrote it. */
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

    /** Whether something was taken out before the room saw it. */
    public boolean isShortened() {
        return shown != null && !shown.equals(words);
    }
}
