package org.patlive.report.plan;

import static java.util.Map.entry;
import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Scenario;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.shared.text.Texts;

/** The action plan as a document to be printed, as a partnership hands it to its boards. */
public final class PlanDocument {

    private static final DocumentTemplate BODY = new DocumentTemplate("plan");

    private final Instrument instrument;

    /** @param scenario the published scenario that the group has decided on */
    private record Content(Map<String, String> texts, ExportedPlan plan, Optional<Scenario> scenario) {

        boolean hasNoDecision() {
            return scenario.isEmpty();
        }

        List<DecidedScenario> decidedScenarios() {
            return scenario.stream().map(DecidedScenario::new).toList();
        }

        boolean hasAreas() {
            return !plan.areas().isEmpty();
        }

        boolean hasActions() {
            return !plan.groups().isEmpty();
        }

        /** "12 actions: 5 proposed, 7 agreed. One action has an open objection." */
        String overview() {
            if (!hasActions()) {
                return text("report.plan.no-actions");
            }
            String states = Texts.series(plan.groups().stream()
                    .map(group -> count(group.state(), group.actions().size()))
                    .toList());
            long all = plan.actions().count();
            long objections = plan.actions().filter(ExportedAction::objection).count();
            return text("report.plan.overview", "count", all, "states", states)
                    + (objections == 0 ? "" : " " + text("report.plan.open-objections", "count", objections));
        }

        private static String count(ActionState state, int count) {
            return switch (state) {
                case PROPOSED -> text("report.plan.proposed", "count", count);
                case AGREED -> text("report.plan.agreed", "count", count);
                case UNDER_WAY -> text("report.plan.under-way", "count", count);
                case DONE -> text("report.plan.done", "count", count);
            };
        }
    }

    /** A published scenario, with what introduces it. */
    private record DecidedScenario(Scenario scenario) {

        String heading() {
            return text("report.plan.scenario", "letter", scenario.letter());
        }

        String guidanceHeading() {
            return text("report.plan.guidance", "letter", scenario.letter());
        }
    }

    public PlanDocument(Instrument instrument) {
        this.instrument = instrument;
    }

    public String xhtml(ExportedPlan plan) {
        return new PrintDocument(
                        text("report.plan.title"),
                        plan.partnership(),
                        plan.title(),
                        plan.createdOn(),
                        additions(),
                        PrintDocument.Layout.PLAN,
                        List.of(),
                        body(plan))
                .xhtml(instrument);
    }

    /** Says what of the plan is not part of the published tool. */
    public static String additions() {
        return text("report.plan.addition");
    }

    /** Returns the plan as XHTML to be included in another document. */
    public String body(ExportedPlan plan) {
        Optional<Scenario> scenario = instrument.scenarios().stream()
                .filter(candidate ->
                        plan.scenario().filter(candidate.letter()::equals).isPresent())
                .findFirst();
        return BODY.render(new Content(texts(), plan, scenario));
    }

    private static Map<String, String> texts() {
        return Map.ofEntries(
                entry("decision", text("report.plan.decision")),
                entry("published", text("report.plan.in-the-publication")),
                entry("undecided", text("report.plan.undecided")),
                entry("reason", text("report.plan.reason")),
                entry("review", text("report.plan.next-review")),
                entry("reviewUndecided", text("report.plan.review-undecided")),
                entry("when", text("report.plan.when")),
                entry("how", text("report.plan.how")),
                entry("with", text("report.plan.with")),
                entry("areas", text("report.plan.areas")),
                entry("area", text("report.plan.area")),
                entry("source", text("report.plan.source")),
                entry("actions", text("report.plan.actions")),
                entry("noAction", text("report.plan.no-action")),
                entry("number", text("report.plan.number")),
                entry("action", text("report.plan.action")),
                entry("why", text("report.plan.why")),
                entry("owner", text("report.plan.owner")),
                entry("status", text("report.plan.status-and-date")),
                entry("responses", text("report.plan.responses")),
                entry("merged", text("report.plan.merged")),
                entry("ownerMissing", text("report.plan.owner-missing")),
                entry("dateMissing", text("report.plan.date-missing")),
                entry("noResponses", text("report.plan.no-responses")),
                entry("objection", text("report.plan.objection")),
                entry("discussion", text("report.plan.discussion")),
                entry("conflict", text("report.plan.conflict")));
    }
}
