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
 * Writes fields so that no wording is lost: a new wording replaces those that its author had seen or written, and no other. A
 * wording that somebody else has written meanwhile stays beside it, as a conflict.
 *
 * <p>Used within one transaction that holds the plan's lock.
 */
final class PlanEditor {

    private final WordingRows rows;
    private final Author author;
    private final LongSupplier nextRevision;

    /** @param nextRevision supplies the next revision of the plan at each call */
    PlanEditor(WordingRows rows, Author author, LongSupplier nextRevision) {
        this.rows = rows;
        this.author = author;
        this.nextRevision = nextRevision;
    }

    /** Stores an edit; does nothing if it or a later one of the same session is stored already. */
    EditReceipt write(PlanField field, FieldEdit edit, String words) {
        String checked = field.kind().validated(words);
        RoundId round = author.round();
        List<Row> current = rows.current(round, field);
        Optional<Row> own = rows.last(round, field, edit.session());
        if (own.isPresent() && edit.number() <= own.get().editNumber()) {
            return new EditReceipt(own.get().wording().revision(), isConflicting(field));
        }
        Set<String> seenWords = current.stream()
                .filter(row -> edit.seenRevisions().contains(row.wording().revision()))
                .map(row -> row.wording().words())
                .collect(Collectors.toSet());
        List<Row> replaced = current.stream()
                .filter(row -> field.kind().isLastWriteWins()
                        || seenWords.contains(row.wording().words()))
                .toList();
        if (own.isPresent() && own.get().isCurrent()) {
            long revision = nextRevision.getAsLong();
            rows.update(round, own.get(), edit, checked, revision);
            List<Row> others =
                    replaced.stream().filter(row -> row.id() != own.get().id()).toList();
            rows.replace(round, others, own.get().id());
            return new EditReceipt(revision, isConflicting(field));
        }
        long id = nextRevision.getAsLong();
        rows.add(id, author, field, edit, checked);
        rows.replace(round, replaced, id);
        return new EditReceipt(id, isConflicting(field));
    }

    /** Whether different wordings stand side by side; identical ones do not conflict. */
    private boolean isConflicting(PlanField field) {
        return rows.current(author.round(), field).stream()
                        .map(row -> row.wording().words())
                        .distinct()
                        .count()
                > 1;
    }

    /** Undoes the wordings of an edit session. @throws Refused if somebody has replaced one of them since */
    void undo(List<Row> written) {
        for (Row row : written) {
            if (!row.isCurrent() && !isUndone(row)) {
                throw new Refused("actionplan.refused.changed-since");
            }
        }
        if (written.stream().anyMatch(Row::isCurrent)) {
            nextRevision.getAsLong();
        }
        written.reversed().stream().filter(Row::isCurrent).forEach(row -> rows.undo(author.round(), row));
    }

    private static boolean isUndone(Row row) {
        return row.replacedBy() != null && row.replacedBy() == row.id();
    }
}
