package org.patlive.console.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Plain tables; the first cell of each row is its heading. */
public final class FigureTables {

    private FigureTables() {}

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

    /** Wide tables scroll by themselves, by keyboard too. */
    public static Div scrolling(Component content, String label) {
        Div place = new Div(content);
        place.addClassName("console-table-scroll");
        place.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        return place;
    }

    private static void heading(NativeTableHeaderCell cell, String text, String scope) {
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
