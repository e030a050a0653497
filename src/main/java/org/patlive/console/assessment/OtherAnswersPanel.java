package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.FileLink;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.RoundId;

/** Answers that do not come from phones: paper sheets that are typed in, and tables that are uploaded. */
public final class OtherAnswersPanel extends Section {

    /** @param paperSheets makes the file with the round's sheets to print */
    public OtherAnswersPanel(ResponseEntry responseEntry, RoundData round, Supplier<ReportFile> paperSheets) {
        addClassName("console-sheet");
        setId("elsewhere");
        add(
                new H2(text("console.assessment.other-answers")),
                new Paragraph(text("console.assessment.other-answers-stay")),
                paper(round.id(), paperSheets),
                new ResponseTableUpload(responseEntry, round));
    }

    private static Div paper(RoundId round, Supplier<ReportFile> paperSheets) {
        Anchor link = ConsoleAddress.link(text("console.assessment.enter-sheets"), ConsoleAddress.ofPaperEntry(round));
        link.setId("type-in");
        Div links = new Div(FileLink.of("paper-sheets", text("console.parts.download-sheets"), paperSheets), link);
        links.addClassName("console-downloads");
        Div part = new Div(
                new H3(text("console.assessment.paper")), new Paragraph(text("console.assessment.paper-how")), links);
        part.addClassName("console-elsewhere");
        return part;
    }
}
