package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.PrintableText;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.text.Dates;
import org.patlive.words.PlanWords;

/** Converts the stored values of a plan's fields to text for readers, with names in the place of ids. */
final class PlanFieldText {

    private final Instrument instrument;
    private final Map<OrganisationId, String> organisations;
    private final Map<FindingId, String> findings;
    private final Map<UUID, AreaData> areas;

    PlanFieldText(Instrument instrument, RoundData round, PlanData plan, List<FindingData> findings) {
        this.instrument = instrument;
        this.organisations = round.partnership().organisations().stream()
                .collect(Collectors.toMap(OrganisationData::id, OrganisationData::name));
        this.findings = findings.stream().collect(Collectors.toMap(FindingData::id, FindingData::words));
        this.areas = plan.areas().stream().collect(Collectors.toMap(AreaData::id, Function.identity()));
    }

    static String label(FieldKind field) {
        return switch (field) {
            case WHAT -> text("report.field.action");
            case OWNER -> text("report.field.owner");
            case PERSON -> text("report.field.person");
            case DUE -> text("report.field.due-date");
            case URGENCY -> text("report.field.urgency");
            case SUBJECT -> text("report.field.subject");
            case FINDING -> text("report.field.finding");
            case AREA -> text("report.field.area");
            case STANCE -> text("report.field.position");
            case NOTE -> text("report.field.minority-note");
            case STATE -> text("report.field.status");
            case PLACE -> text("report.field.place");
            case ABSENCE -> text("report.field.removal");
            case SCENARIO -> text("report.field.scenario");
            case REASON -> text("report.field.reason");
            case REVIEW_HOW -> text("report.field.review-how");
            case REVIEW_DATE -> text("report.field.review-date");
            case REVIEW_WITH -> text("report.field.review-with");
        };
    }

    /** Returns the text of a field's stored value. */
    String value(FieldKind field, String stored) {
        if (stored.isEmpty()) {
            return text("report.field.empty");
        }
        return switch (field) {
            case OWNER -> organisation(OrganisationId.of(stored));
            case DUE, REVIEW_DATE -> Dates.full(LocalDate.parse(stored));
            case URGENCY -> PlanWords.label(Urgency.valueOf(stored));
            case STANCE -> PlanWords.label(Stance.valueOf(stored));
            case STATE -> PlanWords.label(ActionState.valueOf(stored));
            case REVIEW_HOW -> PlanWords.label(ReviewKind.valueOf(stored));
            case SUBJECT -> subject(new FindingSubject(stored));
            case FINDING -> finding(FindingId.of(stored));
            case AREA -> area(UUID.fromString(stored));
            case SCENARIO -> text("report.plan.scenario", "letter", PrintableText.line(stored));
            default -> PrintableText.text(stored);
        };
    }

    String organisation(OrganisationId id) {
        return PrintableText.line(
                Optional.ofNullable(organisations.get(id)).orElseGet(() -> text("report.field.deleted-organisation")));
    }

    /** Returns the text of a finding; empty if it was deleted. */
    String finding(FindingId id) {
        return PrintableText.text(findings.getOrDefault(id, ""));
    }

    /** Returns kind and text of an area; empty if the plan no longer has it. */
    String area(UUID id) {
        AreaData area = areas.get(id);
        return area == null
                ? ""
                : text("report.field.area-of", "kind", area.kind(), "words", PrintableText.text(area.words()));
    }

    /** Returns "4C, …" or "Principle 4, …" with the published title; empty for the partnership as a whole. */
    String subject(FindingSubject subject) {
        return subject.statement()
                .map(statement ->
                        statement.code() + ", " + instrument.element(statement).title())
                .or(() -> subject.principle()
                        .map(number -> text(
                                "report.subject.principle",
                                "number",
                                number,
                                "title",
                                instrument.principle(number).title())))
                .orElse("");
    }
}
