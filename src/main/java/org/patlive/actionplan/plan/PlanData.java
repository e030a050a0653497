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
 * @param fields the current wordings of the fields of the plan itself
 * @param actions on the board, in the order in which they come
 * @param removedActions actions that were removed from the board, the last one first
 * @param areas the areas that the plan of the decided scenario has to answer
 * @param page page of the board on the projected screen, from 1
 * @param enlarged the action that the projected screen shows enlarged; null for none
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

    /** The current wordings of a field; more than one if there is a conflict. */
    public List<Wording> wordings(FieldKind kind) {
        return fields.getOrDefault(PlanField.of(kind), List.of());
    }

    /** The wording of a field of the plan, the older if there is a conflict; empty if there is none. */
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
