package org.patlive.api.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a request to create a partnership, not yet checked. */
record PartnershipRequest(@Nullable String name, @Nullable List<@Nullable Member> organisations) {

    /** One of its organisations. */
    record Member(@Nullable String name, @Nullable String sector) {}
}
