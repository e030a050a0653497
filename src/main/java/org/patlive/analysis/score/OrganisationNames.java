package org.patlive.analysis.score;

import java.util.UUID;

/** Names of organisations, which come with the results: renaming one needs no recount. */
public interface OrganisationNames {
    String name(UUID organisation);
}
