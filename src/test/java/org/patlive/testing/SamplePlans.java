package org.patlive.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;

/** Plans and actions that no database knows, with one wording in each field. */
public final class SamplePlans {

    private static final RoundId ROUND = new RoundId(UUID.randomUUID());

    private SamplePlans() {}

    public static ActionData action(Map<FieldKind, String> fields) {
        ActionId id = new ActionId(UUID.randomUUID());
        UUID somebody = UUID.randomUUID();
        Map<PlanField, List<Wording>> slots = new LinkedHashMap<>();
        fields.forEach((kind, words) -> slots.put(
                PlanField.of(id, kind),
                List.of(new Wording(1, words, UUID.randomUUID(), somebody, AuthorLabel.named("Somebody")))));
        Author author = new Author(ROUND, somebody, AuthorLabel.named("Somebody"), null, false);
        return new ActionData(id, author, slots, List.of(), Map.of(), Map.of(), null, List.of());
    }

    public static ActionData action(ActionState state) {
        return action(Map.of(FieldKind.WHAT, "Do it", FieldKind.STATE, state.name()));
    }

    public static ActionData action(ActionState state, String subject) {
        return action(Map.of(FieldKind.WHAT, "Do it", FieldKind.STATE, state.name(), FieldKind.SUBJECT, subject));
    }

    public static PlanData plan(Stream<ActionData> actions) {
        return plan(List.of(), actions);
    }

    public static PlanData plan(List<AreaData> areas, Stream<ActionData> actions) {
        return new PlanData(ROUND, 1, Map.of(), actions.toList(), List.of(), areas, 1, null);
    }
}
