package org.patlive.report.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Scenario;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;

/** The action plan as a document to be printed, as a partnership hands it to its boards. */
public final class PlanDocument {

    public static final String ADDITIONS =
            "The table of actions with its owners, dates, urgency, states and positions, and the"
                    + " areas: not part of the published tool.";
    private static final DocumentTemplate BODY = new DocumentTemplate("plan");

    private final Instrument instrument;

    /** @param scenario the published scenario that the group has decided on */
    private record Content(ExportedPlan plan, Optional<Scenario> scenario) {

        boolean hasNoDecision() {
            return scenario.isEmpty();
        }

        List<Scenario> decidedScenarios() {
            return scenario.stream().toList();
        }

        boolean hasAreas() {
            return !plan.areas().isEmpty();
        }

        boolean hasActions() {
            return !plan.groups().isEmpty();
        }

        /** "12 actions: 5 proposed, 7 agreed. One has an open objection." */
        String overview() {
            if (!hasActions()) {
                return "The plan has no actions yet.";
            }
            String states = plan.groups().stream()
                    .map(group ->
                            group.actions().size() + " " + group.state().label().toLowerCase(Locale.UK))
                    .collect(Collectors.joining(", "));
            long all = plan.actions().count();
            long objections = plan.actions().filter(ExportedAction::objection).count();
            return (all == 1 ? "1 action: " : all + " actions: ") + states + "."
                    + (objections == 0
                            ? ""
                            : objections == 1
                                    ? " To one of them there is an open objection."
                                    : " To " + objections + " of them there is an open objection.");
        }
    }

    public PlanDocument(Instrument instrument) {
        this.instrument = instrument;
    }

    public String xhtml(ExportedPlan plan) {
        return new PrintDocument(
                        "Action plan",
                        plan.partnership(),
                        plan.title(),
                        plan.createdOn(),
                        ADDITIONS,
                        PrintDocument.Layout.PLAN,
                        List.of(),
                        body(plan))
                .xhtml(instrument);
    }

    /** Returns the plan as XHTML to be included in another document. */
    public String body(ExportedPlan plan) {
        Optional<Scenario> scenario = instrument.scenarios().stream()
                .filter(candidate ->
                        plan.scenario().filter(candidate.letter()::equals).isPresent())
                .findFirst();
        return BODY.render(new Content(plan, scenario));
    }
}
