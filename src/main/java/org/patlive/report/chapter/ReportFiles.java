package org.patlive.report.chapter;

import java.time.Clock;
import java.time.LocalDate;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.report.file.FileKind;
import org.patlive.report.file.FileProgress;
import org.patlive.report.file.ReportFile;
import org.patlive.report.pdf.PdfWriter;
import org.patlive.report.plan.PlanExporter;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/**
 * Creates the report of a round as PDF for its facilitator. It shows what the projected screen may show now, and no more.
 */
@Service
public class ReportFiles {

    private final RoundService rounds;
    private final LiveSessions sessions;
    private final PlanExporter planExporter;
    private final Instrument instrument;
    private final Clock clock;

    ReportFiles(
            RoundService rounds, LiveSessions sessions, PlanExporter planExporter, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.planExporter = planExporter;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, FileProgress progress) {
        rounds.round(facilitator, id);
        ReportedRound reported = reported(sessions.snapshotAfterReleases(id));
        ReportDocument document = new ReportDocument(reported, LocalDate.now(clock));
        Steps steps = new Steps(progress, document.steps() + PdfWriter.STEPS);
        String xhtml = document.xhtml(instrument, steps::next);
        return FileKind.PDF.file(
                PdfWriter.write(xhtml, steps::next),
                reported.plan().partnership(),
                reported.plan().title(),
                "report");
    }

    private ReportedRound reported(Snapshot snapshot) {
        return ReportedRound.of(
                snapshot,
                instrument,
                planExporter.export(
                        snapshot.round(), snapshot.plan(), snapshot.feedback().findings()));
    }

    /** Counts the steps of document and PDF, and reports the progress. */
    private static final class Steps {

        private final FileProgress progress;
        private final int total;
        private int done;

        Steps(FileProgress progress, int total) {
            this.progress = progress;
            this.total = total;
            progress.report(0, total);
        }

        void next() {
            progress.report(++done, total);
        }
    }
}
