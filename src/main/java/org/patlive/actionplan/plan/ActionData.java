package org.patlive.actionplan.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/**
 * One action with its current wordings.
 *
 * @param author who proposed it
 * @param fields the current wordings of each field, the oldest first
 * @param remarks the oldest first
 * @param supporters labels of those who support it, by author id
 * @param editors labels of those who are editing it at the moment, by author id
 * @param carriedFrom the action of an earlier plan that it continues; null for a new one
 * @param merged the actions that were merged into it
 */
public record ActionData(
        ActionId id,
        Author author,
        Map<PlanField, List<Wording>> fields,
        List<RemarkData> remarks,
        Map<UUID, AuthorLabel> supporters,
        Map<UUID, AuthorLabel> editors,
        @Nullable ActionId carriedFrom,
        List<ActionData> merged) {

    /** The current wordings of a field; more than one if there is a conflict. */
    public List<Wording> wordings(PlanField field) {
        return fields.getOrDefault(field, List.of());
    }

    public List<Wording> wordings(FieldKind kind) {
        return wordings(PlanField.of(id, kind));
    }

    /** What is to be done; the older wording if there is a conflict. */
    public String what() {
        return words(FieldKind.WHAT);
    }

    public Optional<OrganisationId> owner() {
        return value(FieldKind.OWNER).map(OrganisationId::of);
    }

    /** Empty if nobody is named. */
    public String person() {
        return words(FieldKind.PERSON);
    }

    public Optional<LocalDate> due() {
        return value(FieldKind.DUE).map(LocalDate::parse);
    }

    public Optional<Urgency> urgency() {
        return value(FieldKind.URGENCY).map(Urgency::valueOf);
    }

    public FindingSubject subject() {
        return new FindingSubject(words(FieldKind.SUBJECT));
    }

    public Optional<FindingId> finding() {
        return value(FieldKind.FINDING).map(FindingId::of);
    }

    public Optional<UUID> area() {
        return value(FieldKind.AREA).map(UUID::fromString);
    }

    public ActionState state() {
        return value(FieldKind.STATE).map(ActionState::valueOf).orElse(ActionState.PROPOSED);
    }

    public boolean isDone() {
        return state() == ActionState.DONE;
    }

    /** The stances of the organisations that have stated one. */
    public Map<OrganisationId, Stance> stances() {
        Map<OrganisationId, Stance> stances = new LinkedHashMap<>();
        fields.forEach((field, wordings) -> {
            if (field.kind() == FieldKind.STANCE && field.organisation() != null) {
                String words = wordings.getFirst().words();
                if (!words.isEmpty()) {
                    stances.put(field.organisation(), Stance.valueOf(words));
                }
            }
        });
        return stances;
    }

    /** The minority note of an organisation; empty if there is none. */
    public String note(OrganisationId organisation) {
        return first(PlanField.of(id, FieldKind.NOTE, organisation));
    }

    /** Whether an organisation objects. */
    public boolean hasOpenObjection() {
        return !objectors().isEmpty();
    }

    /** The organisations that object, also where another wording of the same organisation does not. */
    public List<OrganisationId> objectors() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == FieldKind.STANCE)
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(wording -> wording.words().equals(Stance.OBJECT.name())))
                .flatMap(entry -> Optional.ofNullable(entry.getKey().organisation()).stream())
                .toList();
    }

    /** Fields with several current wordings, of which one is to be chosen. */
    public List<PlanField> conflicts() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(PlanField::code))
                .toList();
    }

    public ActionData withMerged(List<ActionData> others) {
        return new ActionData(id, author, fields, remarks, supporters, editors, carriedFrom, others);
    }

    public Optional<RemovalReason> removal() {
        return value(FieldKind.ABSENCE).map(RemovalReason::of);
    }

    public long place() {
        return value(FieldKind.PLACE).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> value(FieldKind kind) {
        return Optional.of(words(kind)).filter(words -> !words.isEmpty());
    }

    private String words(FieldKind kind) {
        return first(PlanField.of(id, kind));
    }

    private String first(PlanField field) {
        List<Wording> wordings = wordings(field);
        return wordings.isEmpty() ? "" : wordings.getFirst().words();
    }
}
