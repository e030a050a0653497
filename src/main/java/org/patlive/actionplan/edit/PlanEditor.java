package org.patlive.actionplan.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.patlive.actionplan.edit.WordingRows.Row;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/**
 * Writes into slots so that nothing is lost: a wording replaces what its author had seen, or written before it, and
 * nothing else. What is left standing beside it was written by somebody else meanwhile.
 *
 * <p>Used by one transaction that has the plan's turn.
 */
final class PlanEditor {

    private final WordingRows rows;
    private final Author author;
    private final LongSupplier next;

    /** @param next the next number of the plan, at each call */
    PlanEditor(WordingRows rows, Author author, LongSupplier next) {
        this.rows = rows;
        this.author = author;
        this.next = next;
    }

    /** Changes nothing where the same stroke, or a later one of the same writing, is there already. */
    EditReceipt write(PlanField slot, FieldEdit stroke, String words) {
        String checked = slot.field().checked(words);
        RoundId round = author.round();
        List<Row> standing = rows.standing(round, slot);
        Optional<Row> mine = rows.last(round, slot, stroke.writing());
        if (mine.isPresent() && stroke.number() <= mine.get().stroke()) {
            return new EditReceipt(mine.get().wording().revision(), collided(slot));
        }
        Set<String> read = standing.stream()
                .filter(row -> stroke.seen().contains(row.wording().revision()))
                .map(row -> row.wording().words())
                .collect(Collectors.toSet());
        List<Row> replaced = standing.stream()
                .filter(row ->
                        slot.field().lastHolds() || read.contains(row.wording().words()))
                .toList();
        if (mine.isPresent() && mine.get().stands()) {
            long revision = next.getAsLong();
            rows.goOn(round, mine.get(), stroke, checked, revision);
            List<Row> others =
                    replaced.stream().filter(row -> row.id() != mine.get().id()).toList();
            rows.replace(round, others, mine.get().id());
            return new EditReceipt(revision, collided(slot));
        }
        long id = next.getAsLong();
        rows.add(id, author, slot, stroke, checked);
        rows.replace(round, replaced, id);
        return new EditReceipt(id, collided(slot));
    }

    /** Two who have written the same do not collide. */
    private boolean collided(PlanField slot) {
        return rows.standing(author.round(), slot).stream()
                        .map(row -> row.wording().words())
                        .distinct()
                        .count()
                > 1;
    }

    /** Takes back everything of a writing. @throws Refused if somebody has built on it since */
    void undo(List<Row> written) {
        for (Row row : written) {
            if (!row.stands() && !isUndone(row)) {
                throw new Refused("Somebody has changed this since; undoing it would take that away.");
            }
        }
        if (written.stream().anyMatch(Row::stands)) {
            next.getAsLong();
        }
        written.reversed().stream().filter(Row::stands).forEach(row -> rows.undo(author.round(), row));
    }

    private static boolean isUndone(Row row) {
        return row.replacedBy() != null && row.replacedBy() == row.id();
    }
}
