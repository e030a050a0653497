package org.patlive.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patlive.actionplan.ActionData;
import org.patlive.actionplan.PlanData;
import org.patlive.actionplan.PlanRecord;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.feedback.Findings;
import org.patlive.instrument.Instrument;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Gives a facilitator the plan of a round to take away, as it stands at this moment. */
@Service
public class PlanFiles {

    private final RoundDesk rounds;
    private final PlanRecord plans;
    private final Findings findings;
    private final Instrument instrument;
    private final Clock clock;

    PlanFiles(RoundDesk rounds, PlanRecord plans, Findings findings, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.findings = findings;
        this.instrument = instrument;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, PlanFormat format) {
        RoundData round = rounds.round(facilitator, id);
        PlanData plan = plans.of(id);
        PlanTerms terms = new PlanTerms(instrument, round, plan, findings.of(facilitator, id));
        WrittenPlan written = new PlanInWords(round, plan, terms, followUps(id, plan)).written(LocalDate.now(clock));
        return new ReportFile(
                FileName.of(format.extension(), written.partnership(), written.title(), "plan"),
                format.contentType(),
                bytes(written, format));
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

    private Map<ActionId, String> followUps(RoundId id, PlanData plan) {
        List<ActionData> carried = plan.actions().stream()
                .flatMap(action -> Stream.concat(Stream.of(action), action.merged().stream()))
                .filter(action -> action.carriedFrom() != null)
                .toList();
        Map<ActionId, String> followUps = new HashMap<>();
        carried.forEach(action -> followUps.put(action.id(), "Carried over from an earlier plan."));
        if (!carried.isEmpty()) {
            for (RoundData earlier : rounds.earlier(id)) {
                PlanData before = plans.of(earlier.id());
                for (ActionData action : carried) {
                    ActionId from = action.carriedFrom();
                    if (from != null) {
                        before.action(from)
                                .ifPresent(there -> followUps.put(action.id(), followUp(earlier, there, action)));
                    }
                }
            }
        }
        return followUps;
    }

    private static String followUp(RoundData earlier, ActionData there, ActionData here) {
        String from = "Carried over from the plan of “" + earlier.plan().title() + "”";
        return there.due().isEmpty() || there.due().equals(here.due())
                ? from + "."
                : from + ", where it was due on " + PaperDate.of(there.due()) + ".";
    }
}
