package org.patlive.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.partnership.Sector;
import org.patlive.shared.FacilitatorId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a partnership with all its organisations, or nothing of it. */
@Component
class PartnershipCreation {

    private static final int MOST = 200;

    private final PartnershipRegister register;

    PartnershipCreation(PartnershipRegister register) {
        this.register = register;
    }

    /** @throws Problem or {@code Refused} if a name or a sector will not do */
    @Transactional
    public PartnershipData found(FacilitatorId facilitator, PartnershipRequest wanted) {
        List<PartnershipRequest.@Nullable Member> members =
                wanted.organisations() == null ? List.of() : wanted.organisations();
        if (members.size() > MOST) {
            throw Problem.unfit("A partnership has at most " + MOST + " organisations.");
        }
        PartnershipData partnership = register.create(facilitator, RequestValues.name("name", wanted.name()));
        for (int i = 0; i < members.size(); i++) {
            String field = "organisations[" + i + "]";
            PartnershipRequest.Member member = members.get(i);
            if (member == null) {
                throw Problem.unfit("“" + field + "” is empty; give its name and sector.");
            }
            String name = RequestValues.name(field + ".name", member.name());
            Sector sector = RequestValues.choice(field + ".sector", member.sector(), Sector.values());
            partnership = register.addOrganisation(facilitator, partnership.id(), name, sector);
        }
        return partnership;
    }
}
