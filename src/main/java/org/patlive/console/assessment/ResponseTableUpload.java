package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.FileLink;
import org.patlive.console.parts.FileUpload;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.exchange.response.InvalidTable;
import org.patlive.exchange.response.ResponseTable;
import org.patlive.report.file.ReportFile;

/** Uploads a table of responses; all lines are saved, or none if any is invalid. */
final class ResponseTableUpload extends Div {

    private final RefusalMessage refusal = new RefusalMessage();
    private final Paragraph result = new Paragraph();
    private final Div invalidLines = new Div();

    ResponseTableUpload(ResponseEntry responseEntry, RoundData round) {
        addClassName("console-elsewhere");
        result.setId("table-taken");
        result.addClassName("console-good");
        result.getElement().setAttribute("role", "status");
        refusal.setId("table-refused");
        FileUpload upload =
                new FileUpload(text("console.parts.choose-file"), ResponseTable.MAX_BYTES, ".csv", "text/csv");
        upload.setId("table-upload");
        upload.onUpload(
                "Round " + round.id(),
                responseEntry::saveTable,
                imported -> result.setText(text("console.assessment.table-imported", "count", imported)),
                refused -> {
                    refusal.setText(refused.sentence());
                    if (refused instanceof InvalidTable table && !table.lines().isEmpty()) {
                        invalidLines.add(new InvalidLinesTable(table));
                    }
                },
                this::clear);
        add(
                new H3(text("console.assessment.table")),
                new Paragraph(text("console.assessment.table-how")),
                templateLink(),
                new ResponseTableHelp(round),
                upload,
                refusal,
                invalidLines,
                result);
    }

    private void clear() {
        refusal.setText("");
        result.setText("");
        invalidLines.removeAll();
    }

    private static Anchor templateLink() {
        return FileLink.of(
                "empty-table",
                text("console.assessment.download-template"),
                () -> new ReportFile(
                        "responses.csv",
                        "text/csv;charset=utf-8",
                        ResponseTable.template().getBytes(StandardCharsets.UTF_8)));
    }
}
