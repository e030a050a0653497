package org.patlive.api;

import java.util.List;
import org.patlive.assessment.partnership.PartnershipData;

/** A partnership as programs see it. */
record PartnershipJson(String id, String name, List<Member> organisations) {

    /** One of its organisations. */
    record Member(String id, String name, String sector) {}

    static PartnershipJson of(PartnershipData partnership) {
        return new PartnershipJson(
                partnership.id().toString(),
                partnership.name(),
                partnership.organisations().stream()
                        .map(one -> new Member(one.id().toString(), one.name(), RequestValues.word(one.sector())))
                        .toList());
    }
}
