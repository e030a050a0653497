package org.patlive.console.board;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;

/**
 * What this user writes in one field of the plan. All edits between entering the field and leaving it belong together: they
 * replace each other, and are undone as one.
 */
final class EditSession {

    /**
     * The edits since the field was entered.
     *
     * @param id under which all of them are saved
     * @param seen revisions of the wordings that the field had when it was entered
     */
    private record OpenEdit(UUID id, Set<Long> seen) {}

    private final PlanService planService;
    private final PlanField planField;
    private List<Wording> wordings = List.of();
    private @Nullable OpenEdit open;
    private int edits;
    private long ownRevision;

    EditSession(PlanService planService, PlanField planField) {
        this.planService = planService;
        this.planField = planField;
    }

    /** Sets the wordings that the field shows, or would show if nothing were being written in it. */
    void show(List<Wording> current) {
        wordings = List.copyOf(current);
    }

    /** Returns whether this version of the plan contains what was last written here. */
    boolean isContainedIn(long planVersion) {
        return planVersion >= ownRevision;
    }

    /** Starts editing, unless it has started; the present wordings are those that the edits will replace. */
    void begin() {
        if (open == null) {
            open = new OpenEdit(UUID.randomUUID(), seen());
            edits = 0;
        }
    }

    boolean isOpen() {
        return open != null;
    }

    void write(String words) {
        begin();
        OpenEdit current = Objects.requireNonNull(open);
        write(new FieldEdit(current.id(), ++edits, current.seen()), words);
    }

    /** Ends editing. @return the id under which the edits were saved, to undo them; empty if there were none */
    Optional<UUID> end() {
        Optional<UUID> saved =
                edits == 0 ? Optional.empty() : Optional.ofNullable(open).map(OpenEdit::id);
        open = null;
        edits = 0;
        return saved;
    }

    /** Saves a choice as a single edit. @return its id, to undo it */
    UUID choose(String words) {
        FieldEdit edit = FieldEdit.single(seen());
        write(edit, words);
        return edit.session();
    }

    private void write(FieldEdit edit, String words) {
        ownRevision = planService.write(planField, edit, words).revision();
        ActionId action = planField.action();
        if (action != null) {
            planService.edits(action, true);
        }
    }

    /** Includes this user's last edit, which the shown wordings may not contain yet, so that it is no conflict. */
    private Set<Long> seen() {
        Set<Long> seen = new HashSet<>();
        wordings.forEach(wording -> seen.add(wording.revision()));
        seen.add(ownRevision);
        return seen;
    }
}
