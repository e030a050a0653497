package org.patlive.console.assessment;

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
                new H2("Answers from elsewhere"),
                new Paragraph("They count like those from phones, and stay: check them before they go in."),
                paper(round.id(), paperSheets),
                new ResponseTableUpload(responseEntry, round));
    }

    private static Div paper(RoundId round, Supplier<ReportFile> paperSheets) {
        Anchor link = ConsoleAddress.link("Type in paper sheets", ConsoleAddress.ofPaperEntry(round));
        link.setId("type-in");
        Div links = new Div(FileLink.of("paper-sheets", "Sheets to print (PDF)", paperSheets), link);
        links.addClassName("console-downloads");
        Div part = new Div(
                new H3("On paper"),
                new Paragraph("Print a set for each partner without a phone. Typing in goes by keyboard alone."),
                links);
        part.addClassName("console-elsewhere");
        return part;
    }
}
