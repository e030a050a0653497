package org.patlive.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partnership that a program wants, as it was sent. */
record PartnershipRequest(@Nullable String name, @Nullable List<@Nullable Member> organisations) {

    /** One of its organisations. */
    record Member(@Nullable String name, @Nullable String sector) {}
}
