package org.patlive.console.export;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.console.parts.FileLink;
import org.patlive.report.file.ReportFile;
import org.patlive.report.plan.PlanFiles;
import org.patlive.report.plan.PlanFormat;
import org.patlive.shared.RoundId;

/** Links to the action plan in each file format. */
public final class PlanDownloads extends Div {

    private final PlanFiles files;
    private final CurrentFacilitator current;
    private final RoundId round;

    public PlanDownloads(PlanFiles files, CurrentFacilitator current, RoundId round) {
        this.files = files;
        this.current = current;
        this.round = round;
        addClassName("console-downloads");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text("console.export.plan-files"));
        add(
                FileLink.inNewWindow("download-html", text("console.export.printable-page"), file(PlanFormat.HTML)),
                link(PlanFormat.PDF, text("console.export.pdf")),
                link(PlanFormat.XLSX, text("console.export.excel")),
                link(PlanFormat.CSV, text("console.export.csv")),
                link(PlanFormat.ICS, text("console.export.calendar")));
    }

    private Anchor link(PlanFormat format, String label) {
        return FileLink.of("download-" + format.extension(), label, file(format));
    }

    private Supplier<ReportFile> file(PlanFormat format) {
        return () -> files.of(current.id(), round, format);
    }
}
