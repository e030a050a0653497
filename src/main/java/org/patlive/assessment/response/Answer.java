package org.patlive.assessment.response;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;

/**
 * One respondent's answer to one item, for reading only: {@link AnswerRows} writes answers.
 */
@Entity
public class Answer {

    /** A respondent has one answer to an item. */
    @Embeddable
    public record Key(UUID respondentId, String item) implements Serializable {}

    @EmbeddedId
    private Key id;

    private int points;
    private long releaseWhenGiven;
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    public static Key key(RespondentId respondent, Item item) {
        return new Key(respondent.value(), item.code());
    }

    public Key key() {
        return id;
    }

    public int points() {
        return points;
    }
}
