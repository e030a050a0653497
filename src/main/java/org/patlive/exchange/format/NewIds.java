package org.patlive.exchange.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives numbers their new ids when a file is read. */
public final class NewIds {

    private final Map<ListReference, Map<Integer, UUID>> given = new EnumMap<>(ListReference.class);
    private final List<List<UUID>> earlierActions;

    /** @param earlierActions of each round that was read already, in their order */
    public NewIds(List<List<UUID>> earlierActions) {
        this.earlierActions = earlierActions;
    }

    /** From 1, in the order of the list. */
    public void number(ListReference space, List<UUID> ids) {
        Map<Integer, UUID> numbers = given.computeIfAbsent(space, first -> new HashMap<>());
        ids.forEach(id -> numbers.put(numbers.size() + 1, id));
    }

    public void put(ListReference space, int number, UUID id) {
        given.computeIfAbsent(space, first -> new HashMap<>()).put(number, id);
    }

    /** @throws IllegalArgumentException if it refers to nothing */
    UUID of(ListReference space, int number) {
        Map<Integer, UUID> numbers = given.computeIfAbsent(space, first -> new HashMap<>());
        if (!numbers.containsKey(number) && (number == 0 || number > 0 && !space.isFree())) {
            throw new IllegalArgumentException("refers to nothing in the file");
        }
        return numbers.computeIfAbsent(number, unknown -> UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if there is no such round before, or no such action in it */
    UUID earlierAction(int round, int place) {
        if (round < 1
                || round > earlierActions.size()
                || place < 1
                || place > earlierActions.get(round - 1).size()) {
            throw new IllegalArgumentException("refers to nothing in the file");
        }
        return earlierActions.get(round - 1).get(place - 1);
    }
}
