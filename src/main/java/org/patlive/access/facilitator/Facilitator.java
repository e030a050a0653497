package org.patlive.access.facilitator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.FacilitatorId;

/** Somebody who prepares and leads rounds. The visitor of a demo workshop is one until the demo ends. */
@Entity
public class Facilitator {

    @Id
    private UUID id;

    private String email;
    private String passwordHash;
    private @Nullable Instant demoUntil;

    @SuppressWarnings("NullAway.Init")
    protected Facilitator() {}

    public Facilitator(String email, String passwordHash, @Nullable Instant demoUntil) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.passwordHash = passwordHash;
        this.demoUntil = demoUntil;
    }

    public void setPassword(String newHash) {
        passwordHash = newHash;
    }

    public FacilitatorData data() {
        return new FacilitatorData(new FacilitatorId(id), email, passwordHash, demoUntil != null);
    }
}
