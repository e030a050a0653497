package org.patlive.console.board;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.EditReceipt;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;

/** Somebody's hand in one slot. From entering the field until leaving it is one writing, of many strokes. */
final class EditSession {

    private record Going(UUID writing, Set<Long> seen) {}

    private final PlanService desk;
    private final PlanField slot;
    private List<Wording> standing = List.of();
    private @Nullable Going going;
    private int strokes;
    private long own;

    EditSession(PlanService desk, PlanField slot) {
        this.desk = desk;
        this.slot = slot;
    }

    /** What the field shows now, or would show if nobody were writing in it. */
    void stands(List<Wording> now) {
        standing = List.copyOf(now);
    }

    /** Whether the plan, at this version, knows of what was last written here. */
    boolean isKnownTo(long version) {
        return version >= own;
    }

    /** From here on, what stood there is what the writer has seen. */
    void begin() {
        if (going == null) {
            going = new Going(UUID.randomUUID(), seen());
            strokes = 0;
        }
    }

    boolean isGoing() {
        return going != null;
    }

    EditReceipt write(String words) {
        begin();
        Going now = Objects.requireNonNull(going);
        return write(new FieldEdit(now.writing(), ++strokes, now.seen()), words);
    }

    /** Ends it. @return what was written under; empty if nothing was */
    Optional<UUID> end() {
        Optional<UUID> written =
                strokes == 0 ? Optional.empty() : Optional.ofNullable(going).map(Going::writing);
        going = null;
        strokes = 0;
        return written;
    }

    /** A choice, which is made at once. */
    UUID once(String words) {
        FieldEdit stroke = FieldEdit.once(seen());
        write(stroke, words);
        return stroke.writing();
    }

    private EditReceipt write(FieldEdit stroke, String words) {
        EditReceipt receipt = desk.write(slot, stroke, words);
        own = receipt.revision();
        ActionId action = slot.action();
        if (action != null) {
            desk.edits(action, true);
        }
        return receipt;
    }

    /** The news of one's own last stroke may not have come back yet: nobody collides with themselves. */
    private Set<Long> seen() {
        Set<Long> seen = new HashSet<>();
        standing.forEach(wording -> seen.add(wording.revision()));
        seen.add(own);
        return seen;
    }
}
