package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.patlive.exchange.BadTable;

/** Which lines of a table could not be taken, and why. */
final class BadLines extends Div {

    BadLines(BadTable table) {
        NativeTable lines = new NativeTable();
        lines.setId("bad-lines");
        Tables.fill(
                lines,
                "Lines as an editor counts them, the heading’s included",
                List.of("Line", "What is wrong"),
                table.lines().stream()
                        .map(line -> List.of(String.valueOf(line.number()), line.reason()))
                        .toList());
        add(Tables.scrolling(lines, "Lines that cannot be taken"));
        int more = table.bad() - table.lines().size();
        if (more > 0) {
            add(new Paragraph("and " + more + " more."));
        }
    }
}
