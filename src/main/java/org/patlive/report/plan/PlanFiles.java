package org.patlive.report.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;
import org.patlive.report.pdf.PdfWriter;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Creates the files of a round's action plan for its facilitator, with the plan as it is now. */
@Service
public class PlanFiles {

    private final RoundService rounds;
    private final PlanReader plans;
    private final FindingService findings;
    private final PlanExporter exporter;
    private final Instrument instrument;
    private final Clock clock;

    PlanFiles(
            RoundService rounds,
            PlanReader plans,
            FindingService findings,
            PlanExporter exporter,
            Instrument instrument,
            Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.findings = findings;
        this.exporter = exporter;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, PlanFormat format) {
        RoundData round = rounds.round(facilitator, id);
        ExportedPlan plan = exporter.export(round, plans.of(id), findings.of(facilitator, id));
        return format.kind().file(bytes(plan, format), plan.partnership(), plan.title(), "plan");
    }

    private byte[] bytes(ExportedPlan plan, PlanFormat format) {
        return switch (format) {
            case HTML -> new PlanDocument(instrument).xhtml(plan).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(new PlanDocument(instrument).xhtml(plan));
            case XLSX -> new PlanWorkbook(instrument).write(plan);
            case CSV -> PlanCsv.write(plan);
            case ICS -> new PlanCalendar(plan, clock.instant()).write();
        };
    }
}
