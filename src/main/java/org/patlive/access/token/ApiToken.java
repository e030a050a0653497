package org.patlive.access.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.patlive.shared.FacilitatorId;
import org.springframework.data.domain.Persistable;

/** A token with which a program acts for a facilitator; only its hash is stored. */
@Entity
public class ApiToken implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID facilitatorId;
    private String name;
    private String tokenHash;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    public ApiToken(FacilitatorId facilitator, String name, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.facilitatorId = facilitator.value();
        this.name = name;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    public UUID facilitator() {
        return facilitatorId;
    }

    public ApiTokenData data() {
        return new ApiTokenData(id, name, createdAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Tokens are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
