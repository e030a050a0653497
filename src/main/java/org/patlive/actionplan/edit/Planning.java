package org.patlive.actionplan.edit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.PlanLock.LockedPlan;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.RemovalReason;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * Edits a plan, by the facilitator on the console and partners on phones at the same time. Each call is committed when it
 * returns, and no wording is ever lost, whoever else writes at the same moment.
 *
 * @see "docs/decisions/013-a-plan-keeps-every-wording.md"
 */
@Service
public class Planning {

    private final PlanLock planLock;
    private final PlanRows plans;
    private final WordingRows wordings;
    private final ActionResponseRows responses;
    private final PlanReader reader;
    private final Clock clock;

    Planning(
            PlanLock planLock,
            PlanRows plans,
            WordingRows wordings,
            ActionResponseRows responses,
            PlanReader reader,
            Clock clock) {
        this.planLock = planLock;
        this.plans = plans;
        this.wordings = wordings;
        this.responses = responses;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Proposes an action. Repeated with the same id, it writes the fields of the existing action.
     *
     * @param id made by the caller, so that a phone can repeat the call
     * @param first initial wordings; {@link FieldKind#WHAT} is required
     * @throws Refused if {@code WHAT} is blank, or a value is none of the choices
     */
    public EditReceipt propose(Author author, ActionId id, FieldEdit edit, Map<FieldKind, String> first) {
        return propose(author, id, edit, first, null);
    }

    EditReceipt propose(
            Author author, ActionId id, FieldEdit edit, Map<FieldKind, String> first, @Nullable ActionId carriedFrom) {
        String what = first.getOrDefault(FieldKind.WHAT, "");
        if (what.isBlank()) {
            throw new Refused("actionplan.refused.no-words");
        }
        return planLock.withLock(author, plan -> {
            if (plan.find(id).isEmpty()) {
                plans.add(new PlanRows.Action(id, edit.session(), author, carriedFrom));
                plan.editor().write(PlanField.of(id, FieldKind.PLACE), edit, String.valueOf(plan.nextRevision()));
            } else {
                plan.checkMayEdit(PlanField.of(id, FieldKind.WHAT));
            }
            first.forEach((kind, words) -> {
                if (kind != FieldKind.WHAT) {
                    plan.editor().write(PlanField.of(id, kind), edit, words);
                }
            });
            return plan.editor().write(PlanField.of(id, FieldKind.WHAT), edit, what);
        });
    }

    /**
     * Writes a field.
     *
     * @return the revision, and whether another wording stands beside it
     * @throws Refused if this author may not edit the field, the action is deleted, or a value is none of the choices
     */
    public EditReceipt write(Author author, PlanField field, FieldEdit edit, String words) {
        return planLock.withLock(author, plan -> {
            plan.checkMayEdit(field);
            if (field.action() != null) {
                responses.extendEditing(field.action(), author, clock.instant().plus(ActionResponses.EDITOR_TIMEOUT));
            }
            return plan.editor().write(field, edit, words);
        });
    }

    /** Moves an action to another column; the last move wins. @return edit session, for {@link #undo} */
    public UUID move(Author author, ActionId id, ActionState to) {
        return singleEdit(author, (plan, edit) -> write(plan, PlanField.of(id, FieldKind.STATE), edit, to.name()));
    }

    /** Removes an action from the board; nothing of it is deleted. @return edit session, for {@link #undo} */
    public UUID remove(Author author, ActionId id) {
        return singleEdit(
                author,
                (plan, edit) -> write(plan, PlanField.of(id, FieldKind.ABSENCE), edit, RemovalReason.REMOVED.code()));
    }

    /** Restores an action that was removed or merged. @return edit session, for {@link #undo} */
    public UUID restore(Author author, ActionId id) {
        return singleEdit(author, (plan, edit) -> write(plan, PlanField.of(id, FieldKind.ABSENCE), edit, ""));
    }

    /** Merges an action into another, which shows both from now on. @return edit session, for {@link #undo} */
    public UUID merge(Author author, ActionId id, ActionId into) {
        return singleEdit(author, (plan, edit) -> {
            plan.action(into);
            if (reader.isWithin(author.round(), into, id)) {
                throw new Refused("actionplan.refused.merged-into-itself");
            }
            write(plan, PlanField.of(id, FieldKind.ABSENCE), edit, new RemovalReason(into).code());
        });
    }

    /** Swaps the positions of two actions. @return edit session, for {@link #undo} */
    public UUID swap(Author author, ActionId one, ActionId other) {
        return singleEdit(author, (plan, edit) -> {
            long first = reader.place(author.round(), one);
            long second = reader.place(author.round(), other);
            write(plan, PlanField.of(one, FieldKind.PLACE), edit, String.valueOf(second));
            write(plan, PlanField.of(other, FieldKind.PLACE), edit, String.valueOf(first));
        });
    }

    /**
     * Undoes everything that was done in one edit session. An action that was proposed in it is removed from the board.
     *
     * @throws Refused if somebody has replaced one of its wordings since, or it was somebody else's
     */
    public void undo(Author author, UUID editSession) {
        planLock.withLock(author, plan -> {
            List<WordingRows.Row> written = wordings.ofSession(author.round(), editSession);
            boolean own =
                    written.stream().allMatch(row -> row.wording().author().equals(author.id()));
            if (!own && !author.facilitator()) {
                throw new Refused("actionplan.refused.not-undoable");
            }
            Optional<PlanRows.Action> proposed = plans.proposedIn(author.round(), editSession);
            if (proposed.isPresent()) {
                PlanField removal = PlanField.of(proposed.get().id(), FieldKind.ABSENCE);
                return plan.editor().write(removal, FieldEdit.single(Set.of()), RemovalReason.REMOVED.code());
            }
            plan.editor().undo(written);
            return true;
        });
    }

    private static void write(LockedPlan plan, PlanField field, FieldEdit edit, String words) {
        plan.checkMayEdit(field);
        plan.editor().write(field, edit, words);
    }

    private UUID singleEdit(Author author, BiConsumer<LockedPlan, FieldEdit> change) {
        FieldEdit edit = FieldEdit.single(Set.of());
        planLock.withLock(author, plan -> {
            change.accept(plan, edit);
            return true;
        });
        return edit.session();
    }
}
