package org.patlive.exchange.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Assigns new ids to the numbers by which a file refers to things, while it is read.
 *
 * @see FileNumbers
 */
public final class NewIds {

    private final Map<ReferenceKind, Map<Integer, UUID>> idsByNumber = new EnumMap<>(ReferenceKind.class);
    private final List<List<UUID>> earlierActions;

    /** @param earlierActions the actions of each round before this one, in their order */
    public NewIds(List<List<UUID>> earlierActions) {
        this.earlierActions = earlierActions;
    }

    /** Numbers a list from 1, in its order. */
    public void number(ReferenceKind kind, List<UUID> ids) {
        Map<Integer, UUID> numbers = idsByNumber.computeIfAbsent(kind, first -> new HashMap<>());
        ids.forEach(id -> numbers.put(numbers.size() + 1, id));
    }

    public void put(ReferenceKind kind, int number, UUID id) {
        idsByNumber.computeIfAbsent(kind, first -> new HashMap<>()).put(number, id);
    }

    /**
     * The id for a number. Negative numbers stand for what was deleted before the file was written, and get an id as well.
     *
     * @throws IllegalArgumentException if it refers to nothing
     */
    UUID of(ReferenceKind kind, int number) {
        Map<Integer, UUID> numbers = idsByNumber.computeIfAbsent(kind, first -> new HashMap<>());
        if (!numbers.containsKey(number) && (number == 0 || number > 0 && !kind.isNumberOnly())) {
            throw new InvalidValue("exchange.value.refers-to-nothing");
        }
        return numbers.computeIfAbsent(number, unknown -> UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if no earlier round has this number, or no action of it this place */
    UUID earlierAction(int round, int place) {
        if (round < 1
                || round > earlierActions.size()
                || place < 1
                || place > earlierActions.get(round - 1).size()) {
            throw new InvalidValue("exchange.value.refers-to-nothing");
        }
        return earlierActions.get(round - 1).get(place - 1);
    }
}
