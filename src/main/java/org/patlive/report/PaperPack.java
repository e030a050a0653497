package org.patlive.report;

import java.time.Clock;
import java.time.LocalDate;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.instrument.Instrument;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Gives a facilitator the sheets of a round to print, for whoever has no phone: filled in by pen and typed in later. */
@Service
public class PaperPack {

    private final RoundDesk rounds;
    private final Instrument instrument;
    private final Clock clock;

    PaperPack(RoundDesk rounds, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** One set of sheets, for one respondent. @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id) {
        RoundData round = rounds.round(facilitator, id);
        String partnership = Printable.line(round.partnership().name());
        String title = Printable.line(round.plan().title());
        return FileKind.PDF.file(
                Pdf.of(new PackDocument(instrument).xhtml(round, LocalDate.now(clock))), partnership, title, "sheets");
    }
}
