package org.patlive.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.access.CurrentFacilitator;
import org.patlive.actionplan.ActionState;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Author;
import org.patlive.actionplan.Authors;
import org.patlive.actionplan.Facilitation;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.PlanData;
import org.patlive.actionplan.Planning;
import org.patlive.actionplan.Receipt;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Stroke;
import org.patlive.actionplan.Voices;
import org.patlive.assessment.RoundDesk;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;

/** What a facilitator can do in the plan of one round. Each call asks anew who is signed in. */
final class PlanDesk {

    private final Planning planning;
    private final Voices voices;
    private final Facilitation facilitation;
    private final Authors authors;
    private final RoundDesk rounds;
    private final CurrentFacilitator current;
    private final RoundId round;

    PlanDesk(
            Planning planning,
            Voices voices,
            Facilitation facilitation,
            Authors authors,
            RoundDesk rounds,
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
    PlanDesk of(RoundId other) {
        return new PlanDesk(planning, voices, facilitation, authors, rounds, current, other);
    }

    void onPhones(boolean partnersWrite) {
        rounds.plan(current.id(), round, partnersWrite);
    }

    boolean isMe(UUID author) {
        return author.equals(current.id().value());
    }

    UUID decide(String scenario, String reason, List<AreaData> areas) {
        return facilitation.decide(me(), scenario, reason, areas);
    }

    void propose(ActionId id, Stroke stroke, Map<Field, String> first) {
        planning.propose(me(), id, stroke, first);
    }

    Receipt write(Slot slot, Stroke stroke, String words) {
        return planning.write(me(), slot, stroke, words);
    }

    UUID move(ActionId id, ActionState to) {
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

    void undo(UUID writing) {
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

    void addArea(AreaData area) {
        facilitation.addArea(me(), area);
    }

    void removeArea(UUID area, boolean removed) {
        facilitation.removeArea(me(), area, removed);
    }

    void show(int page, @Nullable ActionId enlarged) {
        facilitation.show(me(), page, enlarged);
    }

    int carryOver(PlanData last) {
        return facilitation.carryOver(me(), last);
    }

    private Author me() {
        return authors.facilitator(current.id(), round);
    }
}
