package org.patlive.api.round;

import java.util.List;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.partnership.PartnershipData;

/** A partnership in the API. */
record PartnershipJson(String id, String name, List<Member> organisations) {

    /** One of its organisations. */
    record Member(String id, String name, String sector) {}

    static PartnershipJson of(PartnershipData partnership) {
        return new PartnershipJson(
                partnership.id().toString(),
                partnership.name(),
                partnership.organisations().stream()
                        .map(member ->
                                new Member(member.id().toString(), member.name(), RequestValues.word(member.sector())))
                        .toList());
    }
}
