package org.patlive.design;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture as a table. A block around it, because a table itself does not shrink to nothing where it is visually
 * hidden, and would make the screen scroll.
 */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<List<HasText>> cells = new ArrayList<>();
    private List<List<String>> shown = List.of();

    FigureTable() {
        addClassName("pat-figure-table");
        add(table);
    }

    /** Each row's first cell is its heading. Only what has changed is sent: a room's screen gets this many times a second. */
    void fill(String caption, List<String> headings, List<List<String>> rows) {
        table.setCaptionText(caption);
        List<List<String>> wanted = new ArrayList<>();
        wanted.add(headings);
        wanted.addAll(rows);
        if (!hasShape(wanted)) {
            build(wanted);
        }
        for (int row = 0; row < wanted.size(); row++) {
            for (int column = 0; column < wanted.get(row).size(); column++) {
                String text = wanted.get(row).get(column);
                if (shown.isEmpty() || !shown.get(row).get(column).equals(text)) {
                    cells.get(row).get(column).setText(text);
                }
            }
        }
        shown = wanted;
    }

    private boolean hasShape(List<List<String>> wanted) {
        return wanted.size() == shown.size()
                && IntStream.range(0, wanted.size())
                        .allMatch(
                                row -> wanted.get(row).size() == shown.get(row).size());
    }

    private void build(List<List<String>> wanted) {
        table.removeHead();
        table.removeBody();
        cells.clear();
        shown = List.of();
        var head = table.getHead().addRow();
        cells.add(wanted.getFirst().stream()
                .<HasText>map(heading -> heading(head.addHeaderCell(), "col"))
                .toList());
        wanted.stream().skip(1).forEach(texts -> {
            var row = table.getBody().addRow();
            List<HasText> line = new ArrayList<>();
            line.add(heading(row.addHeaderCell(), "row"));
            texts.stream().skip(1).forEach(text -> line.add(row.addDataCell()));
            cells.add(line);
        });
    }

    private static NativeTableHeaderCell heading(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
