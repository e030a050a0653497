package org.patlive.actionplan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.feedback.Subject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/**
 * One action with everything that was written in it.
 *
 * @param by who proposed it
 * @param slots what stands in it; in each slot the wordings that nobody has replaced, the oldest first
 * @param remarks the oldest first
 * @param supporters who supports it, by id with the label that others see
 * @param editors who is writing in it at the moment, by id with the label that others see
 * @param carriedFrom the action of an earlier plan that it goes on with
 * @param merged the actions that were merged into it
 */
public record ActionData(
        ActionId id,
        Author by,
        Map<Slot, List<Wording>> slots,
        List<RemarkData> remarks,
        Map<UUID, String> supporters,
        Map<UUID, String> editors,
        @Nullable ActionId carriedFrom,
        List<ActionData> merged) {

    /** Everything that stands there: more than one where a choice is to be made. */
    public List<Wording> wordings(Slot slot) {
        return slots.getOrDefault(slot, List.of());
    }

    public List<Wording> wordings(Field field) {
        return wordings(Slot.of(id, field));
    }

    /** What is to be done; where two wordings stand, the older. */
    public String what() {
        return words(Field.WHAT);
    }

    public Optional<OrganisationId> owner() {
        return value(Field.OWNER).map(OrganisationId::of);
    }

    /** Empty if nobody is named. */
    public String person() {
        return words(Field.PERSON);
    }

    public Optional<LocalDate> due() {
        return value(Field.DUE).map(LocalDate::parse);
    }

    public Optional<Urgency> urgency() {
        return value(Field.URGENCY).map(Urgency::valueOf);
    }

    public Subject subject() {
        return new Subject(words(Field.SUBJECT));
    }

    public Optional<FindingId> finding() {
        return value(Field.FINDING).map(FindingId::of);
    }

    public Optional<UUID> area() {
        return value(Field.AREA).map(UUID::fromString);
    }

    public ActionState state() {
        return value(Field.STATE).map(ActionState::valueOf).orElse(ActionState.PROPOSED);
    }

    public boolean isDone() {
        return state() == ActionState.DONE;
    }

    /** Where each organisation stands that has said so. */
    public Map<OrganisationId, Stance> stances() {
        Map<OrganisationId, Stance> stances = new LinkedHashMap<>();
        slots.forEach((slot, wordings) -> {
            if (slot.field() == Field.STANCE && slot.organisation() != null) {
                String words = wordings.getFirst().words();
                if (!words.isEmpty()) {
                    stances.put(slot.organisation(), Stance.valueOf(words));
                }
            }
        });
        return stances;
    }

    /** The minority note of an organisation; empty if there is none. */
    public String note(OrganisationId organisation) {
        return first(Slot.of(id, Field.NOTE, organisation));
    }

    /** Whether an organisation objects. */
    public boolean hasOpenObjection() {
        return !objectors().isEmpty();
    }

    /** The organisations that object, also where somebody else of them says otherwise. */
    public List<OrganisationId> objectors() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getKey().field() == Field.STANCE)
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(wording -> wording.words().equals(Stance.OBJECT.name())))
                .flatMap(entry -> Optional.ofNullable(entry.getKey().organisation()).stream())
                .toList();
    }

    /** Slots in which two people have written at the same time, and one wording is to be chosen. */
    public List<Slot> collisions() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted(java.util.Comparator.comparing(Slot::code))
                .toList();
    }

    ActionData merging(List<ActionData> others) {
        return new ActionData(id, by, slots, remarks, supporters, editors, carriedFrom, others);
    }

    Optional<Absence> absence() {
        return value(Field.ABSENCE).map(Absence::of);
    }

    long place() {
        return value(Field.PLACE).map(Long::parseLong).orElse(0L);
    }

    private Optional<String> value(Field field) {
        return Optional.of(words(field)).filter(words -> !words.isEmpty());
    }

    private String words(Field field) {
        return first(Slot.of(id, field));
    }

    private String first(Slot slot) {
        List<Wording> wordings = wordings(slot);
        return wordings.isEmpty() ? "" : wordings.getFirst().words();
    }
}
