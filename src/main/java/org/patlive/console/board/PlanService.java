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

/** What a facilitator does in the action plan of one round. Each call checks who is signed in at that moment. */
public final class PlanService {

    private final Planning planning;
    private final ActionResponses actionResponses;
    private final PlanFacilitation facilitation;
    private final PlanAuthors authors;
    private final RoundService rounds;
    private final CurrentFacilitator current;
    private final RoundId round;

    public PlanService(
            Planning planning,
            ActionResponses actionResponses,
            PlanFacilitation facilitation,
            PlanAuthors authors,
            RoundService rounds,
            CurrentFacilitator current,
            RoundId round) {
        this.planning = planning;
        this.actionResponses = actionResponses;
        this.facilitation = facilitation;
        this.authors = authors;
        this.rounds = rounds;
        this.current = current;
        this.round = round;
    }

    /** Returns the same for the plan of another round. */
    public PlanService ofRound(RoundId other) {
        return new PlanService(planning, actionResponses, facilitation, authors, rounds, current, other);
    }

    /** Lets partners write in the plan on their phones, or stops it. */
    void enablePhones(boolean enabled) {
        rounds.setPlanOnPhones(current.id(), round, enabled);
    }

    /** Returns whether this author is the facilitator who is signed in. */
    boolean isCurrentUser(UUID author) {
        return author.equals(current.id().value());
    }

    public UUID decide(String scenario, String reason, List<AreaData> areas) {
        return facilitation.decide(author(), scenario, reason, areas);
    }

    void propose(ActionId id, FieldEdit edit, Map<FieldKind, String> first) {
        planning.propose(author(), id, edit, first);
    }

    EditReceipt write(PlanField planField, FieldEdit edit, String words) {
        return planning.write(author(), planField, edit, words);
    }

    public UUID move(ActionId id, ActionState to) {
        return planning.move(author(), id, to);
    }

    UUID takeOff(ActionId id) {
        return planning.remove(author(), id);
    }

    UUID putBack(ActionId id) {
        return planning.restore(author(), id);
    }

    UUID merge(ActionId id, ActionId into) {
        return planning.merge(author(), id, into);
    }

    UUID swap(ActionId one, ActionId other) {
        return planning.swap(author(), one, other);
    }

    public void undo(UUID edit) {
        planning.undo(author(), edit);
    }

    void remark(ActionId id, String words) {
        actionResponses.remark(author(), id, UUID.randomUUID(), words);
    }

    void removeRemark(UUID remark, boolean removed) {
        actionResponses.removeRemark(author(), remark, removed);
    }

    /** Tells the others that this user is editing the action, or no longer. */
    void edits(ActionId id, boolean editing) {
        actionResponses.setEditing(author(), id, editing);
    }

    public void addArea(AreaData area) {
        facilitation.addArea(author(), area);
    }

    public void removeArea(UUID area, boolean removed) {
        facilitation.removeArea(author(), area, removed);
    }

    /** Sets the page of the board on the screen, and the action that is enlarged there. */
    void show(int page, @Nullable ActionId enlarged) {
        facilitation.show(author(), page, enlarged);
    }

    /** Copies the open actions of the last plan. @return how many */
    public int carryOver(PlanData lastPlan) {
        return facilitation.carryOver(author(), lastPlan);
    }

    private Author author() {
        return authors.facilitator(current.id(), round);
    }
}
