package org.patlive.actionplan.edit;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.PlanLock.Turn;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** What the facilitator alone does in a plan: the decision, what it asks for, the last plan, what the room sees. */
@Service
public class PlanFacilitation {

    /** What an action takes with it into the next plan. */
    private static final List<FieldKind> CARRIED = List.of(
            FieldKind.WHAT,
            FieldKind.OWNER,
            FieldKind.PERSON,
            FieldKind.DUE,
            FieldKind.URGENCY,
            FieldKind.SUBJECT,
            FieldKind.STATE);

    private final PlanLock turns;
    private final Planning planning;
    private final PlanRows plans;
    private final PlanReader record;

    PlanFacilitation(PlanLock turns, Planning planning, PlanRows plans, PlanReader record) {
        this.turns = turns;
        this.planning = planning;
        this.plans = plans;
        this.record = record;
    }

    /**
     * Records the group's decision.
     *
     * @param areas what the plan of this scenario has to answer; kept from the first time that it is decided on
     * @return what undoes it
     * @throws Refused without a reason
     */
    public UUID decide(Author author, String scenario, String reason, List<AreaData> areas) {
        if (reason.isBlank()) {
            throw new Refused("Write down in a sentence why the group decides so.");
        }
        UUID writing = UUID.randomUUID();
        inTurn(author, turn -> {
            Set<Long> seen = record.revisions(author.round(), Set.of(FieldKind.SCENARIO, FieldKind.REASON));
            FieldEdit decision = new FieldEdit(writing, 1, seen);
            turn.pen().write(PlanField.of(FieldKind.SCENARIO), decision, scenario);
            turn.pen().write(PlanField.of(FieldKind.REASON), decision, reason);
            boolean prepared = plans.areas(author.round(), true).stream()
                    .anyMatch(area -> area.kind().scenario().equals(scenario));
            if (!prepared) {
                for (int place = 0; place < areas.size(); place++) {
                    plans.add(author.round(), areas.get(place), place);
                }
            }
        });
        return writing;
    }

    /**
     * Goes on with the actions of an earlier plan that are not done. Doing it twice changes nothing.
     *
     * @return how many have come over
     */
    public int carryOver(Author author, PlanData last) {
        EditRights.checkOfPlan(author);
        Set<ActionId> here =
                plans.actions(author.round()).stream().map(PlanRows.Action::id).collect(Collectors.toSet());
        List<ActionData> open = last.actions().stream()
                .filter(action -> !action.isDone() && !here.contains(carried(author.round(), action.id())))
                .toList();
        for (ActionData action : open) {
            Map<FieldKind, String> first = new EnumMap<>(FieldKind.class);
            for (FieldKind field : CARRIED) {
                List<Wording> wordings = action.wordings(field);
                if (!wordings.isEmpty()) {
                    first.put(field, wordings.getFirst().words());
                }
            }
            planning.propose(
                    author, carried(author.round(), action.id()), FieldEdit.once(Set.of()), first, action.id());
        }
        return open.size();
    }

    /** Adds an area that the plan has to answer. */
    public void addArea(Author author, AreaData area) {
        inTurn(author, turn -> plans.add(author.round(), area, (int) turn.next()));
    }

    /** Takes an area away, or puts it back; its actions stay. */
    public void removeArea(Author author, UUID area, boolean removed) {
        inTurn(author, turn -> plans.removeArea(author.round(), area, removed));
    }

    /** What the room sees of the board: a page of it, or one action large. */
    public void show(Author author, int page, @Nullable ActionId enlarged) {
        inTurn(author, turn -> plans.show(author.round(), Math.max(1, page), enlarged));
    }

    private void inTurn(Author author, Consumer<Turn> change) {
        EditRights.checkOfPlan(author);
        turns.take(author, turn -> {
            change.accept(turn);
            return turn.next();
        });
    }

    /** The action of a round's plan that goes on with one of an earlier plan: always the same, so that it comes over once. */
    public static ActionId carried(RoundId into, ActionId from) {
        return new ActionId(UUID.nameUUIDFromBytes((into + " " + from).getBytes(StandardCharsets.UTF_8)));
    }
}
