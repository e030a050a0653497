package org.patlive.actionplan.edit;

import java.util.Set;
import java.util.UUID;

/**
 * One stroke of somebody's pen. Somebody who goes on writing sends one stroke after another under the same
 * {@code writing}; each replaces the one before, and the same one again, or an older one that comes late, changes
 * nothing. So a phone may repeat itself as often as it likes, and people never collide with themselves.
 *
 * @param session from opening a field until leaving it, on one device
 * @param number grows with each stroke of a writing
 * @param seenRevisions revisions of the wordings that stood there when it began: these it replaces, and nothing else
 */
public record FieldEdit(UUID session, int number, Set<Long> seenRevisions) {

    public FieldEdit {
        seenRevisions = Set.copyOf(seenRevisions);
    }

    /** Something done at once, having seen this. */
    public static FieldEdit single(Set<Long> seenRevisions) {
        return new FieldEdit(UUID.randomUUID(), 1, seenRevisions);
    }
}
