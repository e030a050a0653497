package org.patlive.report.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.Findings;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;
import org.patlive.report.pdf.PdfWriter;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Gives a facilitator the plan of a round to take away, as it stands at this moment. */
@Service
public class PlanFiles {

    private final RoundService rounds;
    private final PlanReader plans;
    private final Findings findings;
    private final PlanExporter writing;
    private final Instrument instrument;
    private final Clock clock;

    PlanFiles(
            RoundService rounds,
            PlanReader plans,
            Findings findings,
            PlanExporter writing,
            Instrument instrument,
            Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.findings = findings;
        this.writing = writing;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, PlanFormat format) {
        RoundData round = rounds.round(facilitator, id);
        ExportedPlan written = writing.of(round, plans.of(id), findings.of(facilitator, id));
        return format.kind().file(bytes(written, format), written.partnership(), written.title(), "plan");
    }

    private byte[] bytes(ExportedPlan plan, PlanFormat format) {
        return switch (format) {
            case PAGE -> new PlanDocument(instrument).xhtml(plan).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.of(new PlanDocument(instrument).xhtml(plan));
            case SHEET -> new PlanWorkbook(instrument).of(plan);
            case TABLE -> PlanCsv.of(plan);
            case CALENDAR -> new PlanCalendar(plan, clock.instant()).bytes();
        };
    }
}
