package org.patlive.report.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.BritishDate;
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;

/** Puts a plan into words, with what its actions go on with from earlier plans. */
@Component
public class PlanExporter {

    private final RoundService rounds;
    private final PlanReader plans;
    private final Instrument instrument;
    private final Clock clock;

    PlanExporter(RoundService rounds, PlanReader plans, Instrument instrument, Clock clock) {
        this.rounds = rounds;
        this.plans = plans;
        this.instrument = instrument;
        this.clock = clock;
    }

    public ExportedPlan of(RoundData round, PlanData whole, List<FindingData> findings) {
        PlanData plan = round.meeting().concealed() ? withoutAnswers(whole) : whole;
        PlanFieldText terms = new PlanFieldText(instrument, round, plan, findings);
        return new PlanMapper(round, plan, terms, followUps(round.id(), plan)).written(LocalDate.now(clock));
    }

    /** While results are hidden, so is every area of the plan that comes from them. */
    private static PlanData withoutAnswers(PlanData plan) {
        return new PlanData(
                plan.round(),
                plan.version(),
                plan.slots(),
                plan.actions(),
                plan.takenOff(),
                plan.areas().stream().filter(area -> !area.kind().isOfAnswers()).toList(),
                plan.page(),
                plan.enlarged());
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
                : from + ", where it was due on " + BritishDate.of(there.due()) + ".";
    }
}
