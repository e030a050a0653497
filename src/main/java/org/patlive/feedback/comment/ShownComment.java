package org.patlive.feedback.comment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.shared.RespondentId;

/** A comment that is shown to the room, in the words that it sees. */
@Entity
public class ShownComment {

    /** A respondent has one comment on a topic. */
    @Embeddable
    public record Key(UUID respondentId, String topic) implements Serializable {

        public static Key of(RespondentId respondent, CommentTopic topic) {
            return new Key(respondent.value(), topic.key());
        }
    }

    @EmbeddedId
    private Key id;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected ShownComment() {}

    public ShownComment(Key id, String words) {
        this.id = id;
        this.words = words;
    }

    public Key key() {
        return id;
    }

    public String words() {
        return words;
    }
}
