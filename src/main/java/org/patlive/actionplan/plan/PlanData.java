package org.patlive.actionplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;

/**
 * The plan of a round at one moment.
 *
 * @param version grows with every change
 * @param fields what stands in the fields of the plan itself
 * @param actions on the board, in the order in which they come
 * @param removedActions actions that were taken off the board, the last one first
 * @param areas what the plan of the decided scenario has to answer
 * @param page of the projected board, from 1
 * @param enlarged the action that the room sees large; null for none
 */
public record PlanData(
        RoundId round,
        long version,
        Map<PlanField, List<Wording>> fields,
        List<ActionData> actions,
        List<ActionData> removedActions,
        List<AreaData> areas,
        int page,
        @Nullable ActionId enlarged) {

    /** Before anything was written. */
    public static PlanData empty(RoundId round) {
        return new PlanData(round, 0, Map.of(), List.of(), List.of(), List.of(), 1, null);
    }

    /** Everything that stands there: more than one where a choice is to be made. */
    public List<Wording> wordings(FieldKind kind) {
        return fields.getOrDefault(PlanField.of(kind), List.of());
    }

    /** What stands in a field of the plan; where two wordings stand, the older; empty for nothing. */
    public String words(FieldKind kind) {
        List<Wording> wordings = wordings(kind);
        return wordings.isEmpty() ? "" : wordings.getFirst().words();
    }

    /** {@code A}, {@code B} or {@code C}; empty until the group has decided. */
    public Optional<String> scenario() {
        return value(FieldKind.SCENARIO);
    }

    /** Why the group decided so. */
    public String reason() {
        return words(FieldKind.REASON);
    }

    public NextReview review() {
        return new NextReview(
                value(FieldKind.REVIEW_HOW).map(ReviewKind::valueOf),
                value(FieldKind.REVIEW_DATE).map(LocalDate::parse),
                words(FieldKind.REVIEW_WITH));
    }

    public Optional<ActionData> action(ActionId id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** Of one column, in the order in which they come. */
    public List<ActionData> in(ActionState state) {
        return actions.stream().filter(action -> action.state() == state).toList();
    }

    /** The actions that answer an area. */
    public List<ActionData> answering(AreaData area) {
        return actions.stream()
                .filter(action -> action.area().filter(area.id()::equals).isPresent())
                .toList();
    }

    public boolean isEmpty() {
        return actions.isEmpty();
    }

    private Optional<String> value(FieldKind kind) {
        return Optional.of(words(kind)).filter(words -> !words.isEmpty());
    }
}
