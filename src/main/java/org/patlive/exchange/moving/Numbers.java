package org.patlive.exchange.moving;

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
final class Numbers {

    private final Map<Space, Map<UUID, Integer>> given = new EnumMap<>(Space.class);
    private final Map<Space, Integer> last = new EnumMap<>(Space.class);
    private final Map<Space, Integer> gone = new EnumMap<>(Space.class);
    private final Function<UUID, int[]> earlierActions;

    /** @param earlierActions the round and the place of any action of the partnership; empty for one that is gone */
    Numbers(Function<UUID, int[]> earlierActions) {
        this.earlierActions = earlierActions;
    }

    /** From 1, in the order of the list. */
    void number(Space space, List<UUID> ids) {
        ids.forEach(id -> put(space, id, next(space)));
    }

    void put(Space space, UUID id, int number) {
        given.computeIfAbsent(space, first -> new HashMap<>()).put(id, number);
    }

    boolean knows(Space space, UUID id) {
        return given.getOrDefault(space, Map.of()).containsKey(id);
    }

    int of(Space space, UUID id) {
        if (!knows(space, id)) {
            put(space, id, space.isFree() ? next(space) : gone.merge(space, -1, Integer::sum));
        }
        return given.getOrDefault(space, Map.of()).getOrDefault(id, 0);
    }

    private int next(Space space) {
        return last.merge(space, 1, Integer::sum);
    }

    int[] earlierAction(UUID id) {
        return earlierActions.apply(id);
    }
}
