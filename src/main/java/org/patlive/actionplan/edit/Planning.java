package org.patlive.actionplan.edit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.PlanLock.Turn;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.RemovalReason;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * Where the group drafts its plan: the facilitator on the console, partners on phones, at the same time. Each call is
 * committed when it returns, and whatever it was told then is never lost, whoever writes at the same moment.
 *
 * @see "docs/decisions/013-a-plan-keeps-every-wording.md"
 */
@Service
public class Planning {

    private final PlanLock turns;
    private final PlanRows plans;
    private final WordingRows wordings;
    private final PlanReader record;
    private final Clock clock;

    Planning(PlanLock turns, PlanRows plans, WordingRows wordings, PlanReader record, Clock clock) {
        this.turns = turns;
        this.plans = plans;
        this.wordings = wordings;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Puts an action on the board. The same again adds what is new in it.
     *
     * @param id made by whoever proposes it, so that a phone can say it again
     * @param first what stands in it from the beginning; {@link FieldKind#WHAT} among them
     * @throws Refused if nothing is to be done by it, or a value is none of the choices
     */
    public EditReceipt propose(Author author, ActionId id, FieldEdit stroke, Map<FieldKind, String> first) {
        return propose(author, id, stroke, first, null);
    }

    EditReceipt propose(
            Author author,
            ActionId id,
            FieldEdit stroke,
            Map<FieldKind, String> first,
            @Nullable ActionId carriedFrom) {
        String what = first.getOrDefault(FieldKind.WHAT, "");
        if (what.isBlank()) {
            throw new Refused("Write down what is to be done first.");
        }
        return turns.take(author, turn -> {
            if (turn.find(id).isEmpty()) {
                plans.add(new PlanRows.Action(id, stroke.writing(), author, carriedFrom));
                turn.pen().write(PlanField.of(id, FieldKind.PLACE), stroke, String.valueOf(turn.next()));
            } else {
                turn.check(PlanField.of(id, FieldKind.WHAT));
            }
            first.forEach((field, words) -> {
                if (field != FieldKind.WHAT) {
                    turn.pen().write(PlanField.of(id, field), stroke, words);
                }
            });
            return turn.pen().write(PlanField.of(id, FieldKind.WHAT), stroke, what);
        });
    }

    /**
     * Writes in one slot.
     *
     * @return under which revision it is known, and whether another wording stands beside it
     * @throws Refused if this author may not write there, the action is gone, or a value is none of the choices
     */
    public EditReceipt write(Author author, PlanField slot, FieldEdit stroke, String words) {
        return turns.take(author, turn -> {
            turn.check(slot);
            if (slot.action() != null) {
                plans.stillEdits(slot.action(), author, clock.instant().plus(ActionResponses.EDITING));
            }
            return turn.pen().write(slot, stroke, words);
        });
    }

    /** Moves an action to another column; the last move holds. @return what undoes it */
    public UUID move(Author author, ActionId id, ActionState to) {
        return once(author, (turn, stroke) -> write(turn, PlanField.of(id, FieldKind.STATE), stroke, to.name()));
    }

    /** Takes an action off the board; it is kept whole. @return what undoes it */
    public UUID takeOff(Author author, ActionId id) {
        return once(
                author,
                (turn, stroke) ->
                        write(turn, PlanField.of(id, FieldKind.ABSENCE), stroke, RemovalReason.TAKEN_OFF.code()));
    }

    /** Puts an action that was taken off, or merged, on the board again. @return what undoes it */
    public UUID putBack(Author author, ActionId id) {
        return once(author, (turn, stroke) -> write(turn, PlanField.of(id, FieldKind.ABSENCE), stroke, ""));
    }

    /** Merges an action into another, which shows both from now on. @return what undoes it */
    public UUID merge(Author author, ActionId id, ActionId into) {
        return once(author, (turn, stroke) -> {
            turn.action(into);
            if (record.isWithin(author.round(), into, id)) {
                throw new Refused("An action cannot be merged into itself.");
            }
            write(turn, PlanField.of(id, FieldKind.ABSENCE), stroke, new RemovalReason(into).code());
        });
    }

    /** Lets two actions change their places in the order. @return what undoes it */
    public UUID swap(Author author, ActionId one, ActionId other) {
        return once(author, (turn, stroke) -> {
            long first = record.place(author.round(), one);
            long second = record.place(author.round(), other);
            write(turn, PlanField.of(one, FieldKind.PLACE), stroke, String.valueOf(second));
            write(turn, PlanField.of(other, FieldKind.PLACE), stroke, String.valueOf(first));
        });
    }

    /**
     * Takes back everything that was done under one writing.
     *
     * @throws Refused if somebody has built on it since, or it was somebody else's
     */
    public void undo(Author author, UUID writing) {
        turns.take(author, turn -> {
            List<WordingRows.Row> written = wordings.ofWriting(author.round(), writing);
            boolean own =
                    written.stream().allMatch(row -> row.wording().author().equals(author.id()));
            if (!own && !author.facilitator()) {
                throw new Refused("Only whoever did this, or the facilitator, can undo it.");
            }
            Optional<PlanRows.Action> begun = plans.begunBy(author.round(), writing);
            if (begun.isPresent()) {
                PlanField absence = PlanField.of(begun.get().id(), FieldKind.ABSENCE);
                return turn.pen().write(absence, FieldEdit.once(Set.of()), RemovalReason.TAKEN_OFF.code());
            }
            turn.pen().undo(written);
            return true;
        });
    }

    private static void write(Turn turn, PlanField slot, FieldEdit stroke, String words) {
        turn.check(slot);
        turn.pen().write(slot, stroke, words);
    }

    private UUID once(Author author, BiConsumer<Turn, FieldEdit> change) {
        FieldEdit stroke = FieldEdit.once(Set.of());
        turns.take(author, turn -> {
            change.accept(turn, stroke);
            return true;
        });
        return stroke.writing();
    }
}
