package org.patlive.assessment.publication;

import org.patlive.shared.RoundId;

/** Published when a release of an Anonymous round has been committed and may be shown. */
public record ReleaseCommitted(RoundId round, long number) {}
