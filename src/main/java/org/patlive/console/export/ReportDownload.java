package org.patlive.console.export;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.FileLink;
import org.patlive.console.parts.Refusal;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;

/** Makes the report while a bar shows how far it is, and hands it out. The page goes on working meanwhile. */
final class ReportDownload extends Div {

    private static final RepeatedFailures TROUBLES =
            new RepeatedFailures(LoggerFactory.getLogger(ReportDownload.class));
    private static final String NOT_MADE = "a report could not be made";

    /** Two at once: a report takes a processor for some seconds, and rooms are ticking meanwhile. */
    private static final ExecutorService MAKERS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("report-", 0).factory());

    private final ExportFiles files;
    private final RoundId round;
    private final Button make = new Button("Make the report (PDF)", click -> make());
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph says = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final AtomicReference<@Nullable ReportFile> made = new AtomicReference<>();
    private final Anchor link;

    ReportDownload(ExportFiles files, RoundId round) {
        this.files = files;
        this.round = round;
        this.link = FileLink.of("report-file", "Keep the report", this::file);
        addClassName("console-report");
        make.setId("make-report");
        make.setDisableOnClick(true);
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", "The report is being made");
        says.getElement().setAttribute("role", "status");
        link.setVisible(false);
        add(make, bar, says, link, refusal);
    }

    private ReportFile file() {
        ReportFile ready = made.get();
        if (ready == null) {
            throw new Refused("There is no report here any more; make it again.");
        }
        return ready;
    }

    private void make() {
        UI ui = UI.getCurrent();
        FacilitatorId facilitator = files.facilitator();
        link.setVisible(false);
        refusal.setText("");
        bar.setIndeterminate(true); // until its turn comes
        bar.setVisible(true);
        says.setText("The report is being made …");
        MAKERS.execute(() -> make(ui, facilitator));
    }

    private void make(UI ui, FacilitatorId facilitator) {
        try {
            ReportFile report = files.report(
                    facilitator, round, (done, all) -> ui.access(() -> isAt((double) done / Math.max(1, all))));
            made.set(report);
            ui.access(() -> isMade(report));
        } catch (Refused refused) {
            ui.access(() -> isNotMade(refused.sentence()));
        } catch (RuntimeException failure) {
            TROUBLES.failed(NOT_MADE, "Round " + round, failure);
            ui.access(() -> isNotMade("The report could not be made. Nothing is lost; try again."));
        }
    }

    private void isAt(double share) {
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(share, 0, 1));
    }

    private void isMade(ReportFile report) {
        ends("The report is ready, " + size(report) + ". It stays as it is; make it again after a change.");
        link.setVisible(true);
        // As if followed: whoever waited for it wants it. The link stays for browsers that want to be asked.
        link.getElement().executeJs("requestAnimationFrame(() => this.click())");
    }

    private void isNotMade(String why) {
        ends("");
        refusal.setText(why);
    }

    private void ends(String words) {
        bar.setVisible(false);
        make.setEnabled(true);
        says.setText(words);
    }

    private static String size(ReportFile report) {
        long kilobytes = Math.max(1, report.bytes().length / 1000);
        return kilobytes < 1000 ? kilobytes + " kB" : FigureText.decimal(kilobytes / 1000.0) + " MB";
    }
}
