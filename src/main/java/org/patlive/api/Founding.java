package org.patlive.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.PartnershipRegister;
import org.patlive.assessment.Sector;
import org.patlive.shared.FacilitatorId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a partnership with all its organisations, or nothing of it. */
@Component
class Founding {

    private static final int MOST = 200;

    private final PartnershipRegister register;

    Founding(PartnershipRegister register) {
        this.register = register;
    }

    /** @throws Problem or {@code Refused} if a name or a sector will not do */
    @Transactional
    public PartnershipData found(FacilitatorId facilitator, NewPartnership wanted) {
        List<NewPartnership.@Nullable Member> members =
                wanted.organisations() == null ? List.of() : wanted.organisations();
        if (members.size() > MOST) {
            throw Problem.unfit("A partnership has at most " + MOST + " organisations.");
        }
        PartnershipData partnership = register.create(facilitator, Wanted.name("name", wanted.name()));
        for (int i = 0; i < members.size(); i++) {
            String field = "organisations[" + i + "]";
            NewPartnership.Member member = members.get(i);
            if (member == null) {
                throw Problem.unfit("“" + field + "” is empty; give its name and sector.");
            }
            String name = Wanted.name(field + ".name", member.name());
            Sector sector = Wanted.choice(field + ".sector", member.sector(), Sector.values());
            partnership = register.addOrganisation(facilitator, partnership.id(), name, sector);
        }
        return partnership;
    }
}
