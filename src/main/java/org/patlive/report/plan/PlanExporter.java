package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.shared.ActionId;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Dates;
import org.springframework.stereotype.Component;

/**
 * Exports the plan of a round as text, with the earlier plans from which actions were carried over. While the results are
 * hidden, areas that were made of answers are left out.
 */
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

    public ExportedPlan export(RoundData round, PlanData completePlan, List<FindingData> findings) {
        PlanData plan = round.meeting().concealed() ? withoutAreasOfAnswers(completePlan) : completePlan;
        PlanFieldText fieldText = new PlanFieldText(instrument, round, plan, findings);
        return new PlanMapper(round, plan, fieldText, followUps(round.id(), plan)).toExportedPlan(LocalDate.now(clock));
    }

    private static PlanData withoutAreasOfAnswers(PlanData plan) {
        return new PlanData(
                plan.round(),
                plan.version(),
                plan.fields(),
                plan.actions(),
                plan.removedActions(),
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
        carried.forEach(action -> followUps.put(action.id(), text("report.plan.carried-over")));
        if (!carried.isEmpty()) {
            for (RoundData earlier : rounds.earlierClosed(id)) {
                PlanData earlierPlan = plans.of(earlier.id());
                for (ActionData action : carried) {
                    ActionId from = action.carriedFrom();
                    if (from != null) {
                        earlierPlan
                                .action(from)
                                .ifPresent(original -> followUps.put(action.id(), followUp(earlier, original, action)));
                    }
                }
            }
        }
        return followUps;
    }

    private static String followUp(RoundData earlier, ActionData original, ActionData carried) {
        String round = earlier.plan().title();
        return original.due().isEmpty() || original.due().equals(carried.due())
                ? text("report.plan.carried-over-from", "round", round)
                : text(
                        "report.plan.carried-over-and-due",
                        "round",
                        round,
                        "date",
                        original.due().map(Dates::full).orElse(""));
    }
}
