package org.patlive.exchange.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Assigns numbers to ids while a file is written, since a file holds no ids. What does not exist any more, such as an
 * organisation that was removed, gets a negative number, so that references to the same thing remain equal.
 *
 * @see NewIds
 */
public final class FileNumbers {

    private final Map<ReferenceKind, Map<UUID, Integer>> numbersById = new EnumMap<>(ReferenceKind.class);
    private final Map<ReferenceKind, Integer> last = new EnumMap<>(ReferenceKind.class);
    private final Map<ReferenceKind, Integer> lastOfDeleted = new EnumMap<>(ReferenceKind.class);
    private final Function<UUID, int[]> earlierActions;

    /** @param earlierActions the round and the place of an action of the partnership; empty for a deleted one */
    public FileNumbers(Function<UUID, int[]> earlierActions) {
        this.earlierActions = earlierActions;
    }

    /** Numbers a list from 1, in its order. */
    public void number(ReferenceKind kind, List<UUID> ids) {
        ids.forEach(id -> put(kind, id, next(kind)));
    }

    public void put(ReferenceKind kind, UUID id, int number) {
        numbersById.computeIfAbsent(kind, first -> new HashMap<>()).put(id, number);
    }

    public boolean knows(ReferenceKind kind, UUID id) {
        return numbersById.getOrDefault(kind, Map.of()).containsKey(id);
    }

    public int of(ReferenceKind kind, UUID id) {
        if (!knows(kind, id)) {
            put(kind, id, kind.isNumberOnly() ? next(kind) : lastOfDeleted.merge(kind, -1, Integer::sum));
        }
        return numbersById.getOrDefault(kind, Map.of()).getOrDefault(id, 0);
    }

    private int next(ReferenceKind kind) {
        return last.merge(kind, 1, Integer::sum);
    }

    int[] earlierAction(UUID id) {
        return earlierActions.apply(id);
    }
}
