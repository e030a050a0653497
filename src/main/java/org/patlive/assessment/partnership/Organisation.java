package org.patlive.assessment.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.patlive.shared.OrganisationId;

/** An organisation of a partnership. */
@Entity
public class Organisation {

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(String name, Sector sector, int position) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.sector = sector;
        this.position = position;
    }

    int position() {
        return position;
    }

    boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }

    public OrganisationData data() {
        return new OrganisationData(new OrganisationId(id), name, sector);
    }
}
