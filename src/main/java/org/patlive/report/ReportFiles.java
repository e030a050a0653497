package org.patlive.report;

import java.time.Clock;
import java.time.LocalDate;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundDesk;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Gives a facilitator the report of a round as PDF: what the screen would show at this moment, and no more. */
@Service
public class ReportFiles {

    private final RoundDesk rounds;
    private final LiveSessions sessions;
    private final PlanWriting writing;
    private final Instrument instrument;
    private final Clock clock;

    ReportFiles(RoundDesk rounds, LiveSessions sessions, PlanWriting writing, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.writing = writing;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, ReportProgress progress) {
        rounds.round(facilitator, id);
        Reported reported = reported(sessions.settled(id));
        ReportDocument document = new ReportDocument(reported, LocalDate.now(clock));
        Steps steps = new Steps(progress, document.steps() + Pdf.STEPS);
        String xhtml = document.xhtml(instrument, steps::next);
        return FileKind.PDF.file(
                Pdf.of(xhtml, steps::next),
                reported.plan().partnership(),
                reported.plan().title(),
                "report");
    }

    private Reported reported(Snapshot now) {
        return Reported.of(
                now,
                instrument,
                writing.of(now.round(), now.plan(), now.feedback().findings()));
    }

    /** Counts the steps for whoever waits. */
    private static final class Steps {

        private final ReportProgress progress;
        private final int all;
        private int done;

        Steps(ReportProgress progress, int all) {
            this.progress = progress;
            this.all = all;
            progress.made(0, all);
        }

        void next() {
            progress.made(++done, all);
        }
    }
}
