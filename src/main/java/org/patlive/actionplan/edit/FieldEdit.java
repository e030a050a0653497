package org.patlive.actionplan.edit;

import java.util.Set;
import java.util.UUID;

/**
 * One edit of a field. While somebody types, one edit follows another in the same session; each replaces the one before, and
 * one that is repeated or arrives late changes nothing. So a phone may repeat calls, and nobody conflicts with themselves.
 *
 * @param session id of the edit session: from opening a field until leaving it, on one device
 * @param number grows with each edit of a session
 * @param seenRevisions revisions of the wordings that the author had seen when the session began; only these are replaced
 */
public record FieldEdit(UUID session, int number, Set<Long> seenRevisions) {

    public FieldEdit {
        seenRevisions = Set.copyOf(seenRevisions);
    }

    /** The only edit of a new session. */
    public static FieldEdit single(Set<Long> seenRevisions) {
        return new FieldEdit(UUID.randomUUID(), 1, seenRevisions);
    }
}
