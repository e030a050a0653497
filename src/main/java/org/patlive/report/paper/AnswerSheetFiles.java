package org.patlive.report.paper;

import java.time.Clock;
import java.time.LocalDate;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.FileKind;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.ReportFile;
import org.patlive.report.pdf.PdfWriter;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/**
 * Creates the answer sheets of a round for its facilitator to print, for partners without a phone. They are filled in by
 * hand and entered later.
 */
@Service
public class AnswerSheetFiles {

    private final RoundService rounds;
    private final Instrument instrument;
    private final Clock clock;

    AnswerSheetFiles(RoundService rounds, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.instrument = instrument;
        this.clock = clock;
    }

    /**
     * Creates a set of sheets for one respondent.
     *
     * @throws Refused if there is no such round of this facilitator
     */
    public ReportFile of(FacilitatorId facilitator, RoundId id) {
        RoundData round = rounds.round(facilitator, id);
        String partnership = PrintableText.line(round.partnership().name());
        String title = PrintableText.line(round.plan().title());
        return FileKind.PDF.file(
                PdfWriter.write(new AnswerSheetsDocument(instrument).xhtml(round, LocalDate.now(clock))),
                partnership,
                title,
                "sheets");
    }
}
