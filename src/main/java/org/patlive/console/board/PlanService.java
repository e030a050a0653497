package org.patlive.console.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.EditReceipt;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;

/** What a facilitator can do in the plan of one round. Each call asks anew who is signed in. */
public final class PlanService {

    private final Planning planning;
    private final ActionResponses voices;
    private final PlanFacilitation facilitation;
    private final PlanAuthors authors;
    private final RoundService rounds;
    private final CurrentFacilitator current;
    private final RoundId round;

    public PlanService(
            Planning planning,
            ActionResponses voices,
            PlanFacilitation facilitation,
            PlanAuthors authors,
            RoundService rounds,
            CurrentFacilitator current,
            RoundId round) {
        this.planning = planning;
        this.voices = voices;
        this.facilitation = facilitation;
        this.authors = authors;
        this.rounds = rounds;
        this.current = current;
        this.round = round;
    }

    /** The desk of another round's plan. */
    public PlanService of(RoundId other) {
        return new PlanService(planning, voices, facilitation, authors, rounds, current, other);
    }

    void onPhones(boolean partnersWrite) {
        rounds.plan(current.id(), round, partnersWrite);
    }

    boolean isMe(UUID author) {
        return author.equals(current.id().value());
    }

    public UUID decide(String scenario, String reason, List<AreaData> areas) {
        return facilitation.decide(me(), scenario, reason, areas);
    }

    void propose(ActionId id, FieldEdit stroke, Map<FieldKind, String> first) {
        planning.propose(me(), id, stroke, first);
    }

    EditReceipt write(PlanField slot, FieldEdit stroke, String words) {
        return planning.write(me(), slot, stroke, words);
    }

    public UUID move(ActionId id, ActionState to) {
        return planning.move(me(), id, to);
    }

    UUID takeOff(ActionId id) {
        return planning.takeOff(me(), id);
    }

    UUID putBack(ActionId id) {
        return planning.putBack(me(), id);
    }

    UUID merge(ActionId id, ActionId into) {
        return planning.merge(me(), id, into);
    }

    UUID swap(ActionId one, ActionId other) {
        return planning.swap(me(), one, other);
    }

    public void undo(UUID writing) {
        planning.undo(me(), writing);
    }

    void remark(ActionId id, String words) {
        voices.remark(me(), id, UUID.randomUUID(), words);
    }

    void removeRemark(UUID remark, boolean removed) {
        voices.removeRemark(me(), remark, removed);
    }

    void edits(ActionId id, boolean now) {
        voices.edits(me(), id, now);
    }

    public void addArea(AreaData area) {
        facilitation.addArea(me(), area);
    }

    public void removeArea(UUID area, boolean removed) {
        facilitation.removeArea(me(), area, removed);
    }

    void show(int page, @Nullable ActionId enlarged) {
        facilitation.show(me(), page, enlarged);
    }

    public int carryOver(PlanData last) {
        return facilitation.carryOver(me(), last);
    }

    private Author me() {
        return authors.facilitator(current.id(), round);
    }
}
