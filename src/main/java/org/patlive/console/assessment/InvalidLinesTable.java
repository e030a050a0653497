package org.patlive.console.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.patlive.console.parts.DataTables;
import org.patlive.exchange.response.InvalidTable;

/** Lists the lines of an uploaded table that are invalid, with the reasons. */
final class InvalidLinesTable extends Div {

    InvalidLinesTable(InvalidTable table) {
        NativeTable lines = new NativeTable();
        lines.setId("bad-lines");
        DataTables.fill(
                lines,
                "Lines as an editor counts them, the heading’s included",
                List.of("Line", "What is wrong"),
                table.lines().stream()
                        .map(line -> List.of(String.valueOf(line.number()), line.reason()))
                        .toList());
        add(DataTables.scrolling(lines, "Lines that cannot be taken"));
        int more = table.badLines() - table.lines().size();
        if (more > 0) {
            add(new Paragraph("and " + more + " more."));
        }
    }
}
