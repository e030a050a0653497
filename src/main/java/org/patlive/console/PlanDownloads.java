package org.patlive.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.patlive.access.CurrentFacilitator;
import org.patlive.report.PlanFiles;
import org.patlive.report.PlanFormat;
import org.patlive.report.ReportFile;
import org.patlive.shared.RoundId;

/** The plan to take away. */
final class PlanDownloads extends Div {

    private final PlanFiles files;
    private final CurrentFacilitator current;
    private final RoundId round;

    PlanDownloads(PlanFiles files, CurrentFacilitator current, RoundId round) {
        this.files = files;
        this.current = current;
        this.round = round;
        addClassName("console-downloads");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "The plan to take away");
        add(
                FileLink.page("download-html", "Printable page", file(PlanFormat.PAGE)),
                link(PlanFormat.PDF, "PDF"),
                link(PlanFormat.SHEET, "Excel"),
                link(PlanFormat.TABLE, "CSV"),
                link(PlanFormat.CALENDAR, "Calendar"));
    }

    private Anchor link(PlanFormat format, String label) {
        return FileLink.of("download-" + format.extension(), label, file(format));
    }

    private Supplier<ReportFile> file(PlanFormat format) {
        return () -> files.of(current.id(), round, format);
    }
}
