package org.patlive.exchange.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Gives ids their numbers when a file is written. What is not there any more, such as an organisation that was removed, is
 * still told apart: by a negative number.
 */
public final class FileNumbers {

    private final Map<ListReference, Map<UUID, Integer>> given = new EnumMap<>(ListReference.class);
    private final Map<ListReference, Integer> last = new EnumMap<>(ListReference.class);
    private final Map<ListReference, Integer> gone = new EnumMap<>(ListReference.class);
    private final Function<UUID, int[]> earlierActions;

    /** @param earlierActions the round and the place of any action of the partnership; empty for one that is gone */
    public FileNumbers(Function<UUID, int[]> earlierActions) {
        this.earlierActions = earlierActions;
    }

    /** From 1, in the order of the list. */
    public void number(ListReference space, List<UUID> ids) {
        ids.forEach(id -> put(space, id, next(space)));
    }

    public void put(ListReference space, UUID id, int number) {
        given.computeIfAbsent(space, first -> new HashMap<>()).put(id, number);
    }

    public boolean knows(ListReference space, UUID id) {
        return given.getOrDefault(space, Map.of()).containsKey(id);
    }

    public int of(ListReference space, UUID id) {
        if (!knows(space, id)) {
            put(space, id, space.isFree() ? next(space) : gone.merge(space, -1, Integer::sum));
        }
        return given.getOrDefault(space, Map.of()).getOrDefault(id, 0);
    }

    private int next(ListReference space) {
        return last.merge(space, 1, Integer::sum);
    }

    int[] earlierAction(UUID id) {
        return earlierActions.apply(id);
    }
}
