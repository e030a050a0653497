package org.patlive.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.actionplan.ActionState;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.PlanData;
import org.patlive.actionplan.ReviewKind;
import org.patlive.actionplan.Stance;
import org.patlive.actionplan.Urgency;
import org.patlive.assessment.OrganisationData;
import org.patlive.assessment.RoundData;
import org.patlive.feedback.FindingData;
import org.patlive.feedback.Subject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** Turns what is stored in the fields of one plan into what a reader understands. */
final class PlanTerms {

    private static final String EMPTY = "(left empty)";

    private final Instrument instrument;
    private final Map<OrganisationId, String> organisations;
    private final Map<FindingId, String> findings;
    private final Map<UUID, AreaData> areas;

    PlanTerms(Instrument instrument, RoundData round, PlanData plan, List<FindingData> findings) {
        this.instrument = instrument;
        this.organisations = round.partnership().organisations().stream()
                .collect(Collectors.toMap(OrganisationData::id, OrganisationData::name));
        this.findings = findings.stream().collect(Collectors.toMap(FindingData::id, FindingData::words));
        this.areas = plan.areas().stream().collect(Collectors.toMap(AreaData::id, area -> area));
    }

    static String name(Field field) {
        return switch (field) {
            case WHAT -> "What is to be done";
            case OWNER -> "Owner";
            case PERSON -> "Person";
            case DUE -> "Due";
            case URGENCY -> "Urgency";
            case SUBJECT -> "What it answers";
            case FINDING -> "Finding";
            case AREA -> "Area";
            case STANCE -> "Position";
            case NOTE -> "Minority note";
            case STATE -> "State";
            case PLACE -> "Place";
            case ABSENCE -> "Taken off";
            case SCENARIO -> "Scenario";
            case REASON -> "Why";
            case REVIEW_HOW -> "How the next review takes place";
            case REVIEW_DATE -> "Date of the next review";
            case REVIEW_WITH -> "With whom the next review takes place";
        };
    }

    /** Of one wording of a field; says so where it is empty. */
    String words(Field field, String stored) {
        if (stored.isEmpty()) {
            return EMPTY;
        }
        return switch (field) {
            case OWNER -> organisation(OrganisationId.of(stored));
            case DUE, REVIEW_DATE -> PaperDate.of(LocalDate.parse(stored));
            case URGENCY -> Urgency.valueOf(stored).label();
            case STANCE -> Stance.valueOf(stored).label();
            case STATE -> ActionState.valueOf(stored).label();
            case REVIEW_HOW -> ReviewKind.valueOf(stored).label();
            case SUBJECT -> subject(new Subject(stored));
            case FINDING -> finding(FindingId.of(stored));
            case AREA -> area(UUID.fromString(stored));
            case SCENARIO -> "Scenario " + Printable.line(stored);
            default -> Printable.text(stored);
        };
    }

    String organisation(OrganisationId id) {
        return Printable.line(organisations.getOrDefault(id, "An organisation that is no longer here"));
    }

    /** Empty for a finding that is no longer here. */
    String finding(FindingId id) {
        return Printable.text(findings.getOrDefault(id, ""));
    }

    /** Empty for an area that the plan has no more. */
    String area(UUID id) {
        AreaData area = areas.get(id);
        return area == null ? "" : area.kind().label() + ": " + Printable.text(area.words());
    }

    /** "4C, …" or "Principle 4, …" with the published title; empty for the partnership as a whole. */
    String subject(Subject subject) {
        return subject.statement()
                .map(statement ->
                        statement.code() + ", " + instrument.element(statement).title())
                .or(() -> subject.principle()
                        .map(number -> "Principle " + number + ", "
                                + instrument.principle(number).title()))
                .orElse("");
    }
}
