package org.patlive.assessment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.springframework.data.domain.Persistable;

/** One respondent's answer to one item: the row that a tick writes. */
@Entity
public class Answer implements Persistable<Answer.Key> {

    /** A respondent has one answer to an item. */
    @Embeddable
    public record Key(UUID respondentId, String item) implements Serializable {}

    @EmbeddedId
    private Key id;

    private int points;

    @Column(updatable = false) // a tick must not take back what a release has written since the tick read the row
    private int released;

    @Version
    private int version;

    @Transient
    private boolean isNew = true;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    public Answer(Key id, int points) {
        this.id = id;
        this.points = points;
    }

    public static Key key(RespondentId respondent, Item item) {
        return new Key(respondent.value(), item.code());
    }

    public void change(int newPoints) {
        points = newPoints;
    }

    public int points() {
        return points;
    }

    public int version() {
        return version;
    }

    @Override
    public @Nullable Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @PostLoad
    @PostPersist
    void stored() {
        isNew = false;
    }
}
