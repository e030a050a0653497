package org.patlive.report;

import java.util.List;
import java.util.Optional;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Scenario;

/** The plan on paper, as it is handed to a board. */
final class PlanDocument {

    static final String OURS = "The table of actions with its owners, dates, urgency, states and positions, and the"
            + " areas: not part of the published tool.";
    private static final Template BODY = new Template("plan");

    private final Instrument instrument;

    /** @param published the decided scenario */
    private record Content(WrittenPlan plan, Optional<Scenario> published) {

        boolean undecided() {
            return published.isEmpty();
        }

        List<Scenario> decided() {
            return published.stream().toList();
        }

        boolean answersAreas() {
            return !plan.areas().isEmpty();
        }

        boolean hasActions() {
            return !plan.groups().isEmpty();
        }
    }

    PlanDocument(Instrument instrument) {
        this.instrument = instrument;
    }

    String xhtml(WrittenPlan plan) {
        Optional<Scenario> published = instrument.scenarios().stream()
                .filter(scenario -> plan.scenario().filter(scenario.letter()::equals).isPresent())
                .findFirst();
        return new Paper(
                        "Action plan",
                        plan.partnership(),
                        plan.title(),
                        plan.made(),
                        OURS,
                        BODY.filledWith(new Content(plan, published)))
                .xhtml(instrument);
    }
}
