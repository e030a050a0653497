package org.patlive.assessment.publication;

import org.patlive.shared.RoundId;

/** An Anonymous round's release has been committed and may be shown. */
public record ReleaseCommitted(RoundId round, long number) {}
