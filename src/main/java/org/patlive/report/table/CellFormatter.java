package org.patlive.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.table.ReportTable.Cell;

/** Fills the cells of one table, and remembers why some of them are not shown. */
public final class CellFormatter {

    private final Map<String, Set<String>> why = new LinkedHashMap<>();

    public <T> Cell of(Figure<T> figure, Function<T, String> text) {
        return shaded(figure, value -> Cell.plain(text.apply(value)));
    }

    public <T> Cell shaded(Figure<T> figure, Function<T, Cell> cell) {
        return switch (figure) {
            case Figure.Shown<T>(T value) -> cell.apply(value);
            case Figure.Hidden<T>(Reason reason) -> hidden(reason);
        };
    }

    Cell hidden(Reason reason) {
        String word = PrintedFigures.shortly(reason);
        why.computeIfAbsent(word, first -> new TreeSet<>()).add(withoutWord(reason));
        return new Cell(word, "", word.equals("hidden") ? "hidden" : "none");
    }

    /** What each short word stands for: "hidden: to protect people’s answers". */
    public List<String> notes() {
        return why.entrySet().stream()
                .map(word -> word.getKey() + ": " + String.join("; ", word.getValue()))
                .toList();
    }

    private static String withoutWord(Reason reason) {
        return reason.sentence().replaceFirst("^hidden ", "");
    }
}
