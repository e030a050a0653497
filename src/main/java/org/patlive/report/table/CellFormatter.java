package org.patlive.report.table;

import static org.patlive.shared.text.Texts.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.table.ReportTable.Cell;

/** Formats the cells of one table, and collects the notes that explain why some figures are hidden. */
public final class CellFormatter {

    private final Set<String> notes = new LinkedHashSet<>();

    /** Formats a figure; where it is hidden, a short word takes its place. */
    public <T> Cell of(Figure<T> figure, Function<T, String> text) {
        return coloured(figure, value -> Cell.plain(text.apply(value)));
    }

    /** Formats a figure as a cell with a colour; where it is hidden, a short word takes its place. */
    public <T> Cell coloured(Figure<T> figure, Function<T, Cell> cell) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> cell.apply(value);
            case Figure.Hidden<T>(Reason reason) -> hidden(reason);
        };
    }

    private Cell hidden(Reason reason) {
        notes.add(text("report.figures.note", "reason", reason));
        return new Cell(PrintedFigures.shortReason(reason), "", isHidden(reason) ? "hidden" : "none");
    }

    private static boolean isHidden(Reason reason) {
        return reason == Reason.PROTECTED || reason == Reason.CONCEALED;
    }

    /** Returns what each short word means: "hidden: to protect people’s answers". */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
