package org.patlive.console.assessment;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.FileUpload;
import org.patlive.console.parts.Refusal;
import org.patlive.exchange.response.InvalidTable;
import org.patlive.exchange.response.ResponseTable;

/** Takes a table of responses, all of it or nothing, and says what came of it. */
final class TableUpload extends Div {

    private final Refusal refusal = new Refusal();
    private final Paragraph taken = new Paragraph();
    private final Div bad = new Div();

    TableUpload(ResponseEntry desk, RoundData round) {
        addClassName("console-elsewhere");
        taken.setId("table-taken");
        taken.addClassName("console-good");
        taken.getElement().setAttribute("role", "status");
        refusal.setId("table-refused");
        FileUpload drop = new FileUpload("Choose a table", ResponseTable.LARGEST, ".csv", "text/csv");
        drop.setId("table-upload");
        drop.takes(
                "Round " + round.id(),
                desk::take,
                sheets -> taken.setText((sheets == 1 ? "One sheet" : sheets + " sheets") + " taken."),
                refused -> {
                    refusal.setText(refused.sentence());
                    if (refused instanceof InvalidTable table && !table.lines().isEmpty()) {
                        bad.add(new InvalidLines(table));
                    }
                },
                this::clear);
        add(
                new H3("In a table"),
                new Paragraph("One line for each respondent, as CSV in UTF-8. All lines go in, or none."),
                emptyTable(),
                new TableHelp(round),
                drop,
                refusal,
                bad,
                taken);
    }

    private void clear() {
        refusal.setText("");
        taken.setText("");
        bad.removeAll();
    }

    private static Anchor emptyTable() {
        Anchor link = new Anchor(TableUpload::give, AttachmentType.DOWNLOAD, "Get an empty table");
        link.setId("empty-table");
        return link;
    }

    private static void give(DownloadEvent event) throws IOException {
        byte[] table = ResponseTable.empty().getBytes(StandardCharsets.UTF_8);
        event.setFileName("responses.csv");
        event.setContentType("text/csv;charset=utf-8");
        event.setContentLength(table.length);
        event.getOutputStream().write(table);
    }
}
