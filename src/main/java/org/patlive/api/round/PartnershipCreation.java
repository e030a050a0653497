package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.api.problem.Problem;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.shared.FacilitatorId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates a partnership with all its organisations in one transaction. */
@Component
class PartnershipCreation {

    private static final int MAX_ORGANISATIONS = 200;

    private final PartnershipService register;

    PartnershipCreation(PartnershipService register) {
        this.register = register;
    }

    /** @throws Problem or {@code Refused} if a name or a sector is not acceptable */
    @Transactional
    public PartnershipData create(FacilitatorId facilitator, PartnershipRequest request) {
        List<PartnershipRequest.@Nullable Member> members =
                request.organisations() == null ? List.of() : request.organisations();
        if (members.size() > MAX_ORGANISATIONS) {
            throw Problem.unprocessable(text("api.problem.too-many-organisations", "max", MAX_ORGANISATIONS));
        }
        PartnershipData partnership = register.create(facilitator, RequestValues.name("name", request.name()));
        for (int i = 0; i < members.size(); i++) {
            String field = "organisations[" + i + "]";
            PartnershipRequest.Member member = members.get(i);
            if (member == null) {
                throw Problem.unprocessable(text("api.problem.empty-organisation", "field", field));
            }
            String name = RequestValues.name(field + ".name", member.name());
            Sector sector = RequestValues.choice(field + ".sector", member.sector(), Sector.values());
            partnership = register.addOrganisation(facilitator, partnership.id(), name, sector);
        }
        return partnership;
    }
}
