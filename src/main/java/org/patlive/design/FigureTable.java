package org.patlive.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;

/**
 * A picture as a table. A block around it, because a table itself does not shrink to nothing where it is visually
 * hidden, and would make the screen scroll.
 */
class FigureTable extends Div {

    private final NativeTable table = new NativeTable();

    FigureTable() {
        addClassName("pat-figure-table");
        add(table);
    }

    /** Each row's first cell is its heading. */
    void fill(String caption, List<String> headings, List<List<String>> rows) {
        table.setCaptionText(caption);
        table.removeHead();
        table.removeBody();
        var head = table.getHead().addRow();
        headings.forEach(heading -> heading(head.addHeaderCell(), heading, "col"));
        rows.forEach(cells -> {
            var row = table.getBody().addRow();
            heading(row.addHeaderCell(), cells.getFirst(), "row");
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
        });
    }

    private static void heading(NativeTableHeaderCell cell, String text, String scope) {
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
