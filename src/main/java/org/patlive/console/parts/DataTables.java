package org.patlive.console.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Fills native tables with text; the first cell of each row is its heading. */
public final class DataTables {

    private DataTables() {}

    public static void fill(NativeTable table, String caption, List<String> headings, List<List<String>> rows) {
        table.addClassName("console-table");
        table.setCaptionText(caption);
        table.removeHead();
        table.removeBody();
        NativeTableRow head = table.getHead().addRow();
        headings.forEach(heading -> heading(head.addHeaderCell(), heading, "col"));
        rows.forEach(cells -> {
            NativeTableRow row = table.getBody().addRow();
            heading(row.addHeaderCell(), cells.getFirst(), "row");
            cells.stream().skip(1).forEach(cell -> row.addDataCell().setText(cell));
        });
    }

    /** Wraps a wide table in a region that scrolls horizontally, by keyboard too. */
    public static Div scrolling(Component content, String label) {
        Div region = new Div(content);
        region.addClassName("console-table-scroll");
        region.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        return region;
    }

    private static void heading(NativeTableHeaderCell cell, String text, String scope) {
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
