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
import org.patlive.actionplan.edit.PlanLock.LockedPlan;
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

/** What only the facilitator does in a plan: decision, areas of concern, carrying over actions, choosing what is shown. */
@Service
public class PlanFacilitation {

    /** Fields that an action keeps when it is carried over into the next plan. */
    private static final List<FieldKind> CARRIED_FIELDS = List.of(
            FieldKind.WHAT,
            FieldKind.OWNER,
            FieldKind.PERSON,
            FieldKind.DUE,
            FieldKind.URGENCY,
            FieldKind.SUBJECT,
            FieldKind.STATE);

    private final PlanLock planLock;
    private final Planning planning;
    private final PlanRows plans;
    private final PlanReader reader;

    PlanFacilitation(PlanLock planLock, Planning planning, PlanRows plans, PlanReader reader) {
        this.planLock = planLock;
        this.planning = planning;
        this.plans = plans;
        this.reader = reader;
    }

    /**
     * Records the group's decision.
     *
     * @param areas what the plan of this scenario has to answer; stored when the scenario is decided on for the first time
     * @return edit session, for {@link Planning#undo}
     * @throws Refused if the reason is blank
     */
    public UUID decide(Author author, String scenario, String reason, List<AreaData> areas) {
        if (reason.isBlank()) {
            throw new Refused("actionplan.refused.no-reason");
        }
        UUID editSession = UUID.randomUUID();
        change(author, plan -> {
            Set<Long> seen = reader.revisions(author.round(), Set.of(FieldKind.SCENARIO, FieldKind.REASON));
            FieldEdit decision = new FieldEdit(editSession, 1, seen);
            plan.editor().write(PlanField.of(FieldKind.SCENARIO), decision, scenario);
            plan.editor().write(PlanField.of(FieldKind.REASON), decision, reason);
            boolean prepared = plans.areas(author.round(), true).stream()
                    .anyMatch(area -> area.kind().scenario().equals(scenario));
            if (!prepared) {
                for (int place = 0; place < areas.size(); place++) {
                    plans.add(author.round(), areas.get(place), place);
                }
            }
        });
        return editSession;
    }

    /**
     * Carries over the actions of an earlier plan that are not done; idempotent.
     *
     * @return number of actions carried over
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
            for (FieldKind kind : CARRIED_FIELDS) {
                List<Wording> wordings = action.wordings(kind);
                if (!wordings.isEmpty()) {
                    first.put(kind, wordings.getFirst().words());
                }
            }
            planning.propose(
                    author, carried(author.round(), action.id()), FieldEdit.single(Set.of()), first, action.id());
        }
        return open.size();
    }

    /** Adds an area of concern. */
    public void addArea(Author author, AreaData area) {
        change(author, plan -> plans.add(author.round(), area, (int) plan.nextRevision()));
    }

    /** Removes an area of concern or restores it; its actions stay. */
    public void removeArea(Author author, UUID area, boolean removed) {
        change(author, plan -> plans.removeArea(author.round(), area, removed));
    }

    /** Chooses what the projected screen shows of the board: a page, or one action enlarged. */
    public void show(Author author, int page, @Nullable ActionId enlarged) {
        change(author, plan -> plans.show(author.round(), Math.max(1, page), enlarged));
    }

    private void change(Author author, Consumer<LockedPlan> change) {
        EditRights.checkOfPlan(author);
        planLock.withLock(author, plan -> {
            change.accept(plan);
            return plan.nextRevision();
        });
    }

    /** The id of the action that continues one of an earlier plan; always the same, so that it is carried over once. */
    public static ActionId carried(RoundId into, ActionId from) {
        return new ActionId(UUID.nameUUIDFromBytes((into + " " + from).getBytes(StandardCharsets.UTF_8)));
    }
}
