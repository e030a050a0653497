package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.NextReview;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.report.file.PrintableText;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.Group;
import org.patlive.report.plan.ExportedPlan.Open;
import org.patlive.report.plan.ExportedPlan.Review;
import org.patlive.report.plan.ExportedPlan.Said;
import org.patlive.report.plan.ExportedPlan.WrittenArea;
import org.patlive.shared.ActionId;

/** Writes a plan out: ids become names, codes become words, and whatever stands in two wordings stays in two. */
final class PlanMapper {

    private final RoundData round;
    private final PlanData plan;
    private final PlanFieldText terms;
    private final Map<ActionId, String> followUps;

    /** @param followUps of actions that were carried over, a sentence about where from */
    PlanMapper(RoundData round, PlanData plan, PlanFieldText terms, Map<ActionId, String> followUps) {
        this.round = round;
        this.plan = plan;
        this.terms = terms;
        this.followUps = followUps;
    }

    ExportedPlan written(LocalDate today) {
        Map<ActionId, Integer> numbers = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (ActionState state : ActionState.values()) {
            List<ActionData> actions = plan.in(state);
            actions.forEach(action -> numbers.put(action.id(), numbers.size() + 1));
            if (!actions.isEmpty()) {
                groups.add(new Group(
                        state,
                        actions.stream()
                                .map(action -> action(action, numbers.getOrDefault(action.id(), 0)))
                                .toList()));
            }
        }
        return new ExportedPlan(
                plan.round(),
                plan.version(),
                PrintableText.line(round.partnership().name()),
                PrintableText.line(round.plan().title()),
                today,
                plan.scenario(),
                PrintableText.text(plan.reason()),
                review(plan.review()),
                open(plan.slots()),
                plan.areas().stream().map(area -> area(area, numbers)).toList(),
                groups);
    }

    private static Review review(NextReview review) {
        return new Review(
                review.how().map(ReviewKind::label).orElse(""), review.date(), PrintableText.text(review.with()));
    }

    private WrittenArea area(AreaData area, Map<ActionId, Integer> numbers) {
        return new WrittenArea(
                area.kind().label(),
                terms.subject(area.subject()),
                PrintableText.text(area.words()),
                plan.answering(area).stream()
                        .map(action -> numbers.getOrDefault(action.id(), 0))
                        .sorted()
                        .toList());
    }

    private ExportedAction action(ActionData action, int number) {
        String finding = action.finding().map(terms::finding).orElse("");
        String area = action.area().map(terms::area).orElse("");
        return new ExportedAction(
                number,
                action.id(),
                action.state(),
                PrintableText.text(action.what()),
                terms.subject(action.subject()),
                finding,
                !finding.isEmpty() && area.endsWith(finding) ? "" : area, // an area out of a finding says the same
                action.owner().map(terms::organisation).orElse(""),
                PrintableText.line(action.person()),
                action.due(),
                action.urgency().map(Urgency::label).orElse(""),
                action.supporters().size(),
                action.hasOpenObjection(),
                positions(action),
                PrintableText.line(followUps.getOrDefault(action.id(), "")),
                action.remarks().stream()
                        .map(remark -> new Said(PrintableText.text(remark.words()), PrintableText.line(remark.label())))
                        .toList(),
                action.merged().stream().map(merged -> action(merged, 0)).toList(),
                open(action.slots()));
    }

    /** In the order of the partnership, as far as they have said something. */
    private List<Position> positions(ActionData action) {
        return round.partnership().organisations().stream()
                .flatMap(organisation -> position(action, organisation).stream())
                .toList();
    }

    private Optional<Position> position(ActionData action, OrganisationData organisation) {
        List<String> stances = words(action.wordings(PlanField.of(action.id(), FieldKind.STANCE, organisation.id())));
        String notes = words(action.wordings(PlanField.of(action.id(), FieldKind.NOTE, organisation.id()))).stream()
                .map(PrintableText::text)
                .collect(Collectors.joining(" / "));
        return stances.isEmpty() && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(
                        PrintableText.line(organisation.name()),
                        stances.stream()
                                .map(stance -> Stance.valueOf(stance).label())
                                .collect(Collectors.joining(" / ")),
                        stances.contains(Stance.OBJECT.name()),
                        notes));
    }

    private List<Open> open(Map<PlanField, List<Wording>> slots) {
        return slots.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > 1 && !entry.getKey().field().lastHolds())
                .sorted(Comparator.comparing((Map.Entry<PlanField, List<Wording>> entry) ->
                        entry.getKey().field()))
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Open open(PlanField slot, List<Wording> wordings) {
        String whose = Stream.ofNullable(slot.organisation())
                .map(organisation -> " of " + terms.organisation(organisation))
                .collect(Collectors.joining());
        return new Open(
                PlanFieldText.name(slot.field()) + whose,
                wordings.stream()
                        .map(wording -> new Said(
                                terms.words(slot.field(), wording.words()), PrintableText.line(wording.label())))
                        .toList());
    }

    private static List<String> words(List<Wording> wordings) {
        return wordings.stream()
                .map(Wording::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
