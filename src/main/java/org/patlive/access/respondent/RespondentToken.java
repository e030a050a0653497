package org.patlive.access.respondent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.patlive.shared.RespondentId;
import org.springframework.data.domain.Persistable;

/** A token with which a browser acts for a respondent; only its hash is stored. */
@Entity
public class RespondentToken implements Persistable<String> {

    @Id
    private String tokenHash;

    private UUID respondentId;

    @SuppressWarnings("NullAway.Init")
    protected RespondentToken() {}

    public RespondentToken(String tokenHash, RespondentId respondent) {
        this.tokenHash = tokenHash;
        this.respondentId = respondent.value();
    }

    public RespondentId respondent() {
        return new RespondentId(respondentId);
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    /** Tokens are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
