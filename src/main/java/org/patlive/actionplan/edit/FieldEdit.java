package org.patlive.actionplan.edit;

import java.util.Set;
import java.util.UUID;

/**
 * One stroke of somebody's pen. Somebody who goes on writing sends one stroke after another under the same
 * {@code writing}; each replaces the one before, and the same one again, or an older one that comes late, changes
 * nothing. So a phone may repeat itself as often as it likes, and people never collide with themselves.
 *
 * @param writing from opening a field until leaving it, on one device
 * @param number grows with each stroke of a writing
 * @param seen revisions of the wordings that stood there when it began: these it replaces, and nothing else
 */
public record FieldEdit(UUID writing, int number, Set<Long> seen) {

    public FieldEdit {
        seen = Set.copyOf(seen);
    }

    /** Something done at once, having seen this. */
    public static FieldEdit once(Set<Long> seen) {
        return new FieldEdit(UUID.randomUUID(), 1, seen);
    }
}
