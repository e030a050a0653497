package org.patlive.shared;

import java.util.Optional;

/** The one-time sign-in link of the first facilitator, printed once the application is ready. */
public interface FirstFacilitatorLink {

    /**
     * {@return the path to open, beginning with a slash; empty as soon as there is a facilitator} The link's secret is
     * part of the path.
     */
    Optional<String> path();
}
