package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

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
                text("console.assessment.invalid-lines-counted"),
                List.of(text("console.assessment.invalid-line"), text("console.assessment.invalid-line-problem")),
                table.lines().stream()
                        .map(line -> List.of(String.valueOf(line.number()), line.reason()))
                        .toList());
        add(DataTables.scrolling(lines, text("console.assessment.invalid-lines")));
        int more = table.badLines() - table.lines().size();
        if (more > 0) {
            add(new Paragraph(text("console.assessment.invalid-lines-more", "count", more)));
        }
    }
}
