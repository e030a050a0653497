package org.patlive.assessment.comment;

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
import org.springframework.data.domain.Persistable;

/** One respondent's comment on one topic. */
@Entity
public class AnswerComment implements Persistable<AnswerComment.Key> {

    /** A respondent has one comment on a topic. */
    @Embeddable
    public record Key(UUID respondentId, String topic) implements Serializable {}

    @EmbeddedId
    private Key id;

    private String words;

    @Version
    private int version;

    @Transient
    private boolean isNew = true;

    @SuppressWarnings("NullAway.Init")
    protected AnswerComment() {}

    public AnswerComment(Key id, String words) {
        this.id = id;
        this.words = words;
    }

    public void change(String newWords) {
        words = newWords;
    }

    public String words() {
        return words;
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
