package org.patlive.api;

import java.util.List;
import org.patlive.assessment.PartnershipData;

/** A partnership as programs see it. */
record PartnershipEntry(String id, String name, List<Member> organisations) {

    /** One of its organisations. */
    record Member(String id, String name, String sector) {}

    static PartnershipEntry of(PartnershipData partnership) {
        return new PartnershipEntry(
                partnership.id().toString(),
                partnership.name(),
                partnership.organisations().stream()
                        .map(one -> new Member(one.id().toString(), one.name(), Wanted.word(one.sector())))
                        .toList());
    }
}
