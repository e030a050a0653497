package org.patlive.report.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Scenario;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;

/** The plan on paper, as it is handed to a board. */
public final class PlanDocument {

    public static final String OURS =
            "The table of actions with its owners, dates, urgency, states and positions, and the"
                    + " areas: not part of the published tool.";
    private static final DocumentTemplate BODY = new DocumentTemplate("plan");

    private final Instrument instrument;

    /** @param published the decided scenario */
    private record Content(ExportedPlan plan, Optional<Scenario> published) {

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
                        plan.made(),
                        OURS,
                        PrintDocument.Layout.BOARD,
                        List.of(),
                        body(plan))
                .xhtml(instrument);
    }

    /** The plan without the frame of a document. */
    public String body(ExportedPlan plan) {
        Optional<Scenario> published = instrument.scenarios().stream()
                .filter(scenario ->
                        plan.scenario().filter(scenario.letter()::equals).isPresent())
                .findFirst();
        return BODY.filledWith(new Content(plan, published));
    }
}
