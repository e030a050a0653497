package org.patlive.console.export;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.console.parts.RefusalMessage;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;

/** Makes the report in the background, shows the progress, and offers the file when it is ready. */
final class ReportDownload extends Div {

    private static final RepeatedFailures FAILURES =
            new RepeatedFailures(LoggerFactory.getLogger(ReportDownload.class));
    private static final String FAILED = "a report could not be created";

    /** Two threads: a report takes a processor for some seconds, and rounds are live meanwhile. */
    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("report-", 0).factory());

    private final ExportFiles files;
    private final RoundId round;
    private final Button makeButton = new Button(text("console.export.create-report"), click -> start());
    private final ProgressBar progressBar = new ProgressBar();
    private final Paragraph status = new Paragraph();
    private final RefusalMessage refusal = new RefusalMessage();
    private final AtomicReference<@Nullable ReportFile> report = new AtomicReference<>();
    private final Anchor link;

    ReportDownload(ExportFiles files, RoundId round) {
        this.files = files;
        this.round = round;
        this.link = FileLink.of("report-file", text("console.export.download-report"), this::file);
        addClassName("console-report");
        makeButton.setId("make-report");
        makeButton.setDisableOnClick(true);
        progressBar.setVisible(false);
        progressBar.getElement().setAttribute("aria-label", text("console.export.creating-report"));
        status.getElement().setAttribute("role", "status");
        link.setVisible(false);
        add(makeButton, progressBar, status, link, refusal);
    }

    private ReportFile file() {
        ReportFile ready = report.get();
        if (ready == null) {
            throw new Refused("console.export.refused-report-gone");
        }
        return ready;
    }

    private void start() {
        UI ui = UI.getCurrent();
        FacilitatorId facilitator = files.facilitator();
        link.setVisible(false);
        refusal.setText("");
        progressBar.setIndeterminate(true); // until one of the threads is free
        progressBar.setVisible(true);
        status.setText(text("console.export.creating-report"));
        EXECUTOR.execute(() -> make(ui, facilitator));
    }

    private void make(UI ui, FacilitatorId facilitator) {
        try {
            ReportFile made = files.report(
                    facilitator, round, (done, all) -> ui.access(() -> showProgress((double) done / Math.max(1, all))));
            report.set(made);
            ui.access(() -> showReady(made));
        } catch (Refused refused) {
            ui.access(() -> showFailure(refused.sentence()));
        } catch (RuntimeException failure) {
            FAILURES.failed(FAILED, "Round " + round, failure);
            ui.access(() -> showFailure(text("console.export.report-failed")));
        }
    }

    private void showProgress(double share) {
        progressBar.setIndeterminate(false);
        progressBar.setValue(Math.clamp(share, 0, 1));
    }

    private void showReady(ReportFile made) {
        finish(text("console.export.report-ready", "size", size(made)));
        link.setVisible(true);
        // Start the download by itself. The link stays for browsers that block downloads nobody has clicked.
        link.getElement().executeJs("requestAnimationFrame(() => this.click())");
    }

    private void showFailure(String reason) {
        finish("");
        refusal.setText(reason);
    }

    private void finish(String message) {
        progressBar.setVisible(false);
        makeButton.setEnabled(true);
        status.setText(message);
    }

    private static String size(ReportFile report) {
        long kilobytes = Math.max(1, report.bytes().length / 1000);
        return kilobytes < 1000
                ? text("console.export.kilobytes", "size", kilobytes)
                : text("console.export.megabytes", "size", FigureText.decimal(kilobytes / 1000.0));
    }
}
