package org.patlive.analysis.score;

import java.util.UUID;

/** Names of organisations. They are given when results are made, so that a new name needs no recount. */
public interface OrganisationNames {
    String name(UUID organisation);
}
