package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.NextReview;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.report.file.PrintableText;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.AttributedText;
import org.patlive.report.plan.ExportedPlan.Conflict;
import org.patlive.report.plan.ExportedPlan.ExportedArea;
import org.patlive.report.plan.ExportedPlan.Group;
import org.patlive.report.plan.ExportedPlan.Review;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/**
 * Maps a plan to text for export: ids become names and codes become labels. A field with two wordings keeps both, because
 * only the group chooses between them.
 */
final class PlanMapper {

    private final RoundData round;
    private final PlanData plan;
    private final PlanFieldText fieldText;
    private final Map<ActionId, String> followUps;

    /** @param followUps for each action that was carried over, a sentence that says from where */
    PlanMapper(RoundData round, PlanData plan, PlanFieldText fieldText, Map<ActionId, String> followUps) {
        this.round = round;
        this.plan = plan;
        this.fieldText = fieldText;
        this.followUps = followUps;
    }

    ExportedPlan toExportedPlan(LocalDate today) {
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
                conflicts(plan.fields()),
                plan.areas().stream().map(area -> area(area, numbers)).toList(),
                groups);
    }

    private static Review review(NextReview review) {
        return new Review(
                review.how().map(PlanWords::label).orElse(""), review.date(), PrintableText.text(review.with()));
    }

    private ExportedArea area(AreaData area, Map<ActionId, Integer> numbers) {
        return new ExportedArea(
                PlanWords.label(area.kind()),
                fieldText.subject(area.subject()),
                PrintableText.text(area.words()),
                plan.answering(area).stream()
                        .map(action -> numbers.getOrDefault(action.id(), 0))
                        .sorted()
                        .toList());
    }

    private ExportedAction action(ActionData action, int number) {
        String finding = action.finding().map(fieldText::finding).orElse("");
        String area = action.area().map(fieldText::area).orElse("");
        return new ExportedAction(
                number,
                action.id(),
                action.state(),
                PrintableText.text(action.what()),
                fieldText.subject(action.subject()),
                finding,
                !finding.isEmpty() && area.endsWith(finding) ? "" : area, // an area made of the finding repeats it
                action.owner().map(fieldText::organisation).orElse(""),
                PrintableText.line(action.person()),
                action.due(),
                action.urgency().map(PlanWords::label).orElse(""),
                action.supporters().size(),
                action.hasOpenObjection(),
                positions(action),
                PrintableText.line(followUps.getOrDefault(action.id(), "")),
                action.remarks().stream()
                        .map(remark -> new AttributedText(
                                PrintableText.text(remark.words()),
                                PrintableText.line(PlanWords.label(remark.label()))))
                        .toList(),
                action.merged().stream().map(merged -> action(merged, 0)).toList(),
                conflicts(action.fields()));
    }

    /** Returns the positions of organisations that have stated one, in the order of the partnership. */
    private List<Position> positions(ActionData action) {
        return round.partnership().organisations().stream()
                .flatMap(organisation -> position(action, organisation).stream())
                .toList();
    }

    private Optional<Position> position(ActionData action, OrganisationData organisation) {
        List<String> stances =
                nonEmpty(action.wordings(PlanField.of(action.id(), FieldKind.STANCE, organisation.id())));
        String notes = nonEmpty(action.wordings(PlanField.of(action.id(), FieldKind.NOTE, organisation.id()))).stream()
                .map(PrintableText::text)
                .collect(Collectors.joining(" / "));
        return stances.isEmpty() && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(
                        PrintableText.line(organisation.name()),
                        stances.stream()
                                .map(stance -> PlanWords.label(Stance.valueOf(stance)))
                                .collect(Collectors.joining(" / ")),
                        notes));
    }

    private List<Conflict> conflicts(Map<PlanField, List<Wording>> slots) {
        return slots.entrySet().stream()
                .filter(entry ->
                        entry.getValue().size() > 1 && !entry.getKey().kind().isLastWriteWins())
                .sorted(Comparator.comparing((Map.Entry<PlanField, List<Wording>> entry) ->
                        entry.getKey().kind()))
                .map(entry -> conflict(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Conflict conflict(PlanField slot, List<Wording> wordings) {
        String field = PlanFieldText.label(slot.kind());
        return new Conflict(
                Optional.ofNullable(slot.organisation())
                        .map(organisation -> text(
                                "report.field.of-organisation",
                                "field",
                                field,
                                "organisation",
                                fieldText.organisation(organisation)))
                        .orElse(field),
                wordings.stream()
                        .map(wording -> new AttributedText(
                                fieldText.value(slot.kind(), wording.words()),
                                PrintableText.line(PlanWords.label(wording.label()))))
                        .toList());
    }

    private static List<String> nonEmpty(List<Wording> wordings) {
        return wordings.stream()
                .map(Wording::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
