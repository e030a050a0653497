package org.patlive.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.patlive.actionplan.PlanRecord;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.feedback.Findings;
import org.patlive.instrument.Instrument;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Gives a facilitator the plan of a round to take away, as it stands at this moment. */
@Service
public class PlanFiles {

    private final RoundDesk rounds;
    private final PlanRecord plans;
    private final Findings findings;
    private final PlanWriting writing;
    private final Instrument instrument;
    private final Clock clock;

    PlanFiles(
            RoundDesk rounds,
            PlanRecord plans,
            Findings findings,
            PlanWriting writing,
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
        WrittenPlan written = writing.of(round, plans.of(id), findings.of(facilitator, id));
        return format.kind().file(bytes(written, format), written.partnership(), written.title(), "plan");
    }

    private byte[] bytes(WrittenPlan plan, PlanFormat format) {
        return switch (format) {
            case PAGE -> new PlanDocument(instrument).xhtml(plan).getBytes(StandardCharsets.UTF_8);
            case PDF -> Pdf.of(new PlanDocument(instrument).xhtml(plan));
            case SHEET -> new PlanSheet(instrument).of(plan);
            case TABLE -> PlanTable.of(plan);
            case CALENDAR -> new PlanCalendar(plan, clock.instant()).bytes();
        };
    }
}
