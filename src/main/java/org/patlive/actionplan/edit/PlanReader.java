package org.patlive.actionplan.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.RemovalReason;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans. */
@Service
@Transactional(readOnly = true)
public class PlanReader {

    private final PlanRows plans;
    private final WordingRows wordings;
    private final ActionResponseRows responses;

    PlanReader(PlanRows plans, WordingRows wordings, ActionResponseRows responses) {
        this.plans = plans;
        this.wordings = wordings;
        this.responses = responses;
    }

    /** Reads a plan as of one moment, by seven queries whatever its size; an empty plan if nothing was written. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PlanData of(RoundId round) {
        return plans.head(round).map(head -> read(round, head)).orElseGet(() -> PlanData.empty(round));
    }

    /** Returns when the next reviews are due that the plans of several rounds set, with one query; others are missing. */
    public Map<RoundId, LocalDate> reviewDates(Collection<RoundId> rounds) {
        return wordings.oldest(rounds, FieldKind.REVIEW_DATE).entrySet().stream()
                .filter(date -> !date.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, date -> LocalDate.parse(date.getValue())));
    }

    private PlanData read(RoundId round, PlanRows.Head head) {
        Map<PlanField, List<Wording>> ofPlan = new LinkedHashMap<>();
        Map<ActionId, Map<PlanField, List<Wording>>> ofActions = new HashMap<>();
        wordings.current(round).forEach(row -> {
            ActionId action = row.field().action();
            Map<PlanField, List<Wording>> fields =
                    action == null ? ofPlan : ofActions.computeIfAbsent(action, first -> new LinkedHashMap<>());
            List<Wording> there = fields.computeIfAbsent(row.field(), first -> new ArrayList<>());
            if (there.stream()
                    .noneMatch(other -> other.words().equals(row.wording().words()))) {
                there.add(row.wording()); // the same words by two people are one wording
            }
        });
        List<ActionData> all = actions(round, ofActions);
        String scenario = ofPlan.getOrDefault(PlanField.of(FieldKind.SCENARIO), List.of()).stream()
                .map(Wording::words)
                .findFirst()
                .orElse("");
        Map<Boolean, List<ActionData>> board = all.stream()
                .collect(Collectors.partitioningBy(action -> action.removal().isEmpty()));
        return new PlanData(
                round,
                head.version(),
                ofPlan,
                board.getOrDefault(true, List.of()),
                board.getOrDefault(false, List.of()).stream()
                        .filter(action -> action.removal()
                                .filter(RemovalReason.REMOVED::equals)
                                .isPresent())
                        .toList()
                        .reversed(),
                plans.areas(round, false).stream()
                        .filter(area -> area.kind().scenario().equals(scenario))
                        .toList(),
                head.page(),
                head.enlarged());
    }

    private List<ActionData> actions(RoundId round, Map<ActionId, Map<PlanField, List<Wording>>> fields) {
        var remarks = responses.remarks(round);
        var supporters = responses.supporters(round);
        var editors = responses.editors(round);
        List<ActionData> bare = plans.actions(round).stream()
                .map(action -> new ActionData(
                        action.id(),
                        action.author(),
                        fields.getOrDefault(action.id(), Map.of()),
                        remarks.getOrDefault(action.id(), List.of()),
                        supporters.getOrDefault(action.id(), Map.of()),
                        editors.getOrDefault(action.id(), Map.of()),
                        action.carriedFrom(),
                        List.of()))
                .sorted(Comparator.comparingLong(ActionData::place)
                        .thenComparing(action -> action.id().value()))
                .toList();
        return bare.stream()
                .map(action -> action.withMerged(bare.stream()
                        .filter(other -> isWithin(bare, other, action.id())
                                && !other.id().equals(action.id()))
                        .toList()))
                .toList();
    }

    /** The organisation that owns an action now. */
    Optional<OrganisationId> owner(RoundId round, ActionId id) {
        return first(round, PlanField.of(id, FieldKind.OWNER)).map(OrganisationId::of);
    }

    /** The position of an action on the board. */
    long place(RoundId round, ActionId id) {
        return first(round, PlanField.of(id, FieldKind.PLACE))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Revisions of the current wordings in fields of the plan. */
    Set<Long> revisions(RoundId round, Set<FieldKind> ofPlan) {
        return ofPlan.stream()
                .flatMap(kind -> wordings.current(round, PlanField.of(kind)).stream())
                .map(row -> row.wording().revision())
                .collect(Collectors.toSet());
    }

    /** Whether an action is another one, or was merged into it, directly or through others. */
    boolean isWithin(RoundId round, ActionId inner, ActionId outer) {
        @Nullable ActionId at = inner;
        while (at != null) {
            if (at.equals(outer)) {
                return true;
            }
            at = first(round, PlanField.of(at, FieldKind.ABSENCE))
                    .map(RemovalReason::of)
                    .map(RemovalReason::mergedInto)
                    .orElse(null);
        }
        return false;
    }

    private static boolean isWithin(List<ActionData> all, ActionData inner, ActionId outer) {
        Map<ActionId, ActionData> byId = all.stream().collect(Collectors.toMap(ActionData::id, action -> action));
        @Nullable ActionData at = inner;
        while (at != null) {
            if (at.id().equals(outer)) {
                return true;
            }
            ActionId into = at.removal().map(RemovalReason::mergedInto).orElse(null);
            at = into == null ? null : byId.get(into);
        }
        return false;
    }

    private Optional<String> first(RoundId round, PlanField field) {
        return wordings.current(round, field).stream()
                .findFirst()
                .map(row -> row.wording().words())
                .filter(words -> !words.isEmpty());
    }
}
