package org.patlive.assessment.partnership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.Refused;

/** A partnership and its organisations. */
@Entity
public class Partnership {

    @Id
    private UUID id;

    private UUID facilitatorId;
    private String name;
    private Instant createdAt;

    /** Read for many partnerships at once, where they are listed. */
    @BatchSize(size = 100)
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partnership_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Organisation> organisations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    public Partnership(FacilitatorId facilitator, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.facilitatorId = facilitator.value();
        this.name = NameInput.validated(name, "partnership");
        this.createdAt = now;
    }

    public void rename(String newName) {
        name = NameInput.validated(newName, "partnership");
    }

    public Organisation add(String organisation, Sector sector) {
        String checked = NameInput.validated(organisation, "organisation");
        if (organisations.stream().anyMatch(other -> other.isCalled(checked))) {
            throw new Refused("assessment.refused.organisation-twice", "name", checked);
        }
        int position = organisations.isEmpty() ? 0 : organisations.getLast().position() + 1;
        Organisation added = new Organisation(checked, sector, position);
        organisations.add(added);
        return added;
    }

    public void remove(OrganisationId organisation) {
        organisations.removeIf(member -> member.data().id().equals(organisation));
    }

    public boolean belongsTo(FacilitatorId facilitator) {
        return facilitatorId.equals(facilitator.value());
    }

    public PartnershipData data() {
        List<OrganisationData> members =
                organisations.stream().map(Organisation::data).toList();
        return new PartnershipData(new PartnershipId(id), new FacilitatorId(facilitatorId), name, members);
    }
}
