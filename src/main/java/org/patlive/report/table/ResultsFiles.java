package org.patlive.report.table;

import java.time.Clock;
import java.time.LocalDate;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Creates the files with the results of a round for its facilitator: the figures that may be shown now, and no more. */
@Service
public class ResultsFiles {

    private final RoundService rounds;
    private final LiveSessions sessions;
    private final Instrument instrument;
    private final Clock clock;

    ResultsFiles(RoundService rounds, LiveSessions sessions, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator, or its answers may not be exported */
    public ReportFile of(FacilitatorId facilitator, RoundId id, ResultsFormat format) {
        RoundData round = rounds.round(facilitator, id);
        Snapshot snapshot = sessions.snapshotAfterReleases(id);
        return format.kind()
                .file(
                        bytes(snapshot, format),
                        round.partnership().name(),
                        round.plan().title(),
                        format.fileSuffix());
    }

    private byte[] bytes(Snapshot snapshot, ResultsFormat format) {
        return switch (format) {
            case XLSX -> new ResultsWorkbook(snapshot, instrument, LocalDate.now(clock)).write();
            case CSV -> ResultsCsv.write(new ResultsViews(snapshot, instrument).all());
            case ANSWERS_CSV -> answers(snapshot);
        };
    }

    private static byte[] answers(Snapshot snapshot) {
        if (snapshot.round().plan().disclosure().mode() != Mode.OPEN) {
            throw new Refused("report.refused.answers-not-open");
        }
        if (snapshot.round().meeting().concealed()) {
            throw new Refused("report.refused.results-hidden");
        }
        return AnswersCsv.write(snapshot.results().individuals());
    }
}
