package org.patlive.actionplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;

/** Plans as they stand, without anybody having written them. */
final class Drafted {

    private static final RoundId ROUND = new RoundId(UUID.randomUUID());

    private Drafted() {}

    static ActionData action(Map<Field, String> fields) {
        ActionId id = new ActionId(UUID.randomUUID());
        UUID somebody = UUID.randomUUID();
        Map<Slot, List<Wording>> slots = new LinkedHashMap<>();
        fields.forEach((field, words) ->
                slots.put(Slot.of(id, field), List.of(new Wording(1, words, UUID.randomUUID(), somebody, "Somebody"))));
        Author author = new Author(ROUND, somebody, "Somebody", null, false);
        return new ActionData(id, author, slots, List.of(), Map.of(), Map.of(), null, List.of());
    }

    static ActionData action(ActionState state) {
        return action(Map.of(Field.WHAT, "Do it", Field.STATE, state.name()));
    }

    static ActionData action(ActionState state, String subject) {
        return action(Map.of(Field.WHAT, "Do it", Field.STATE, state.name(), Field.SUBJECT, subject));
    }

    static PlanData plan(Stream<ActionData> actions) {
        return plan(List.of(), actions);
    }

    static PlanData plan(List<AreaData> areas, Stream<ActionData> actions) {
        return new PlanData(ROUND, 1, Map.of(), actions.toList(), List.of(), areas, 1, null);
    }
}
