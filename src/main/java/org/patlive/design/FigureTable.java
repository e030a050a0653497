package org.patlive.design;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of a picture as a table. It is wrapped in a block because a visually hidden table keeps its size and would
 * make the screen scroll.
 */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<List<HasText>> cells = new ArrayList<>();
    private List<List<String>> shown = List.of();

    FigureTable() {
        addClassName("pat-figure-table");
        add(table);
    }

    /**
     * Shows these cells, the first of each row as its heading. Only changed cells are sent, because the projected screen
     * calls this up to ten times a second.
     */
    void fill(String caption, List<String> headings, List<List<String>> rows) {
        table.setCaptionText(caption);
        List<List<String>> texts = new ArrayList<>();
        texts.add(headings);
        texts.addAll(rows);
        if (!hasShape(texts)) {
            build(texts);
        }
        for (int row = 0; row < texts.size(); row++) {
            for (int column = 0; column < texts.get(row).size(); column++) {
                String text = texts.get(row).get(column);
                if (shown.isEmpty() || !shown.get(row).get(column).equals(text)) {
                    cells.get(row).get(column).setText(text);
                }
            }
        }
        shown = texts;
    }

    private boolean hasShape(List<List<String>> texts) {
        return texts.size() == shown.size()
                && IntStream.range(0, texts.size())
                        .allMatch(row -> texts.get(row).size() == shown.get(row).size());
    }

    private void build(List<List<String>> texts) {
        table.removeHead();
        table.removeBody();
        cells.clear();
        shown = List.of();
        var head = table.getHead().addRow();
        cells.add(texts.getFirst().stream()
                .<HasText>map(heading -> heading(head.addHeaderCell(), "col"))
                .toList());
        texts.stream().skip(1).forEach(rowTexts -> {
            var row = table.getBody().addRow();
            List<HasText> rowCells = new ArrayList<>();
            rowCells.add(heading(row.addHeaderCell(), "row"));
            rowTexts.stream().skip(1).forEach(text -> rowCells.add(row.addDataCell()));
            cells.add(rowCells);
        });
    }

    private static NativeTableHeaderCell heading(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
