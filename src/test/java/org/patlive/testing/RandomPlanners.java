package org.patlive.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * People who write in one plan at the same time, each from a state of it that may be old, with edits that are sent twice
 * or late. Records every edit that was confirmed as saved, and compares them with what is stored.
 */
@TestComponent
public class RandomPlanners {

    private static final List<FieldKind> TEXTS =
            List.of(FieldKind.WHAT, FieldKind.PERSON, FieldKind.DUE, FieldKind.URGENCY);

    private final Planning planning;
    private final ActionResponses responses;
    private final PlanReader reader;
    private final JdbcTemplate database;

    public RandomPlanners(Planning planning, ActionResponses responses, PlanReader reader, JdbcTemplate database) {
        this.planning = planning;
        this.responses = responses;
        this.reader = reader;
        this.database = database;
    }

    /** The last confirmed text of one edit, with the revisions and the texts that its author had seen. */
    private record SavedEdit(PlanField field, int number, String words, Set<Long> seen, Set<String> read) {}

    /** A remark that was confirmed as saved. */
    private record SavedRemark(UUID id, String words) {}

    private static final class Confirmed {
        final ConcurrentMap<UUID, SavedEdit> edits = new ConcurrentHashMap<>();
        final ConcurrentLinkedQueue<SavedRemark> remarks = new ConcurrentLinkedQueue<>();
        final AtomicInteger saved = new AtomicInteger();
    }

    /**
     * @param people the facilitator among them; each makes so many edits
     * @return how many edits were confirmed as saved
     */
    public int writeAtOnce(List<Author> people, int edits, long seed) {
        Confirmed confirmed = new Confirmed();
        List<ActionId> actions =
                IntStream.range(0, 6).mapToObj(number -> ActionId.random()).toList();
        Author facilitator =
                people.stream().filter(Author::facilitator).findFirst().orElseThrow();
        String owner = people.stream()
                .map(Author::organisation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .toString();
        actions.forEach(action -> propose(facilitator, action, owner, confirmed));
        Concurrently.run(IntStream.range(0, people.size())
                .mapToObj(person -> (Runnable)
                        () -> write(people.get(person), actions, edits, new Random(seed + person), confirmed))
                .toList());
        check(facilitator, confirmed);
        return confirmed.saved.get();
    }

    private void propose(Author author, ActionId action, String owner, Confirmed confirmed) {
        FieldEdit edit = FieldEdit.single(Set.of());
        String words = "Action " + edit.session();
        planning.propose(author, action, edit, Map.of(FieldKind.WHAT, words, FieldKind.OWNER, owner));
        confirmed.edits.put(
                edit.session(), new SavedEdit(PlanField.of(action, FieldKind.WHAT), 1, words, Set.of(), Set.of()));
    }

    private void write(Author author, List<ActionId> actions, int edits, Random random, Confirmed confirmed) {
        PlanData plan = reader.of(author.round());
        for (int edit = 0; edit < edits; edit++) {
            if (random.nextInt(4) == 0) {
                plan = reader.of(author.round()); // else it keeps a state of some time ago
            }
            ActionId action = actions.get(random.nextInt(actions.size()));
            try {
                switch (random.nextInt(12)) {
                    case 0 -> remark(author, action, confirmed);
                    case 1 -> responses.support(author, action, random.nextBoolean());
                    case 2 -> arrange(author, action, actions, random);
                    case 3 -> choose(author, plan, random, confirmed);
                    default -> type(author, plan, action, random, confirmed);
                }
                confirmed.saved.incrementAndGet();
            } catch (Refused notAllowed) {
                assertThat(notAllowed.sentence()).isNotBlank(); // it was not confirmed
            }
        }
    }

    /** Types some versions of one text; each may be sent again, and an old one late. */
    private void type(Author author, PlanData plan, ActionId action, Random random, Confirmed confirmed) {
        FieldKind field = TEXTS.get(random.nextInt(TEXTS.size()));
        PlanField planField = PlanField.of(action, field);
        Set<Long> seen = seen(plan, planField);
        Set<String> read = read(plan, planField);
        UUID writing = UUID.randomUUID();
        int versions = 1 + random.nextInt(3);
        List<Runnable> sent = new ArrayList<>();
        for (int number = 1; number <= versions; number++) {
            String words = words(field, writing, number, random);
            FieldEdit edit = new FieldEdit(writing, number, seen);
            Runnable send = () -> planning.write(author, planField, edit, words);
            sent.add(send);
            send.run();
            confirmed.edits.put(writing, new SavedEdit(planField, number, words, seen, read));
            confirmed.saved.incrementAndGet();
            if (random.nextInt(3) == 0) {
                sent.get(random.nextInt(sent.size())).run(); // the same once more, or an older one that was delayed
            }
        }
    }

    private static String words(FieldKind field, UUID writing, int number, Random random) {
        return switch (field) {
            case DUE -> "2027-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case URGENCY -> List.of("NOW", "SOON", "LATER").get(random.nextInt(3));
            default -> writing + " edit " + number;
        };
    }

    private void choose(Author author, PlanData plan, Random random, Confirmed confirmed) {
        List<PlanField> open = plan.actions().stream()
                .flatMap(action -> action.conflicts().stream())
                .toList();
        if (!open.isEmpty()) {
            PlanField planField = open.get(random.nextInt(open.size()));
            List<Wording> wordings = wordings(plan, planField);
            String chosen = wordings.get(random.nextInt(wordings.size())).words();
            FieldEdit edit = FieldEdit.single(seen(plan, planField));
            planning.write(author, planField, edit, chosen);
            confirmed.edits.put(
                    edit.session(), new SavedEdit(planField, 1, chosen, edit.seenRevisions(), read(plan, planField)));
        }
    }

    private void arrange(Author author, ActionId action, List<ActionId> actions, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> planning.remove(author, action);
            case 1 -> planning.restore(author, action);
            case 2 -> planning.merge(author, action, actions.get(random.nextInt(actions.size())));
            case 3 -> planning.swap(author, action, actions.get(random.nextInt(actions.size())));
            default -> planning.move(author, action, ActionState.values()[random.nextInt(4)]);
        }
    }

    private void remark(Author author, ActionId action, Confirmed confirmed) {
        UUID id = UUID.randomUUID();
        responses.remark(author, action, id, "Remark " + id);
        responses.remark(author, action, id, "Remark " + id);
        confirmed.remarks.add(new SavedRemark(id, "Remark " + id));
    }

    private static Set<Long> seen(PlanData plan, PlanField planField) {
        return wordings(plan, planField).stream().map(Wording::revision).collect(Collectors.toSet());
    }

    private static Set<String> read(PlanData plan, PlanField planField) {
        return wordings(plan, planField).stream().map(Wording::words).collect(Collectors.toSet());
    }

    private static List<Wording> wordings(PlanData plan, PlanField planField) {
        return Stream.concat(plan.actions().stream(), plan.removedActions().stream())
                .filter(action -> action.id().equals(planField.action()))
                .map(action -> action.wordings(planField))
                .findFirst()
                .orElse(List.of());
    }

    /** Checks that every confirmed edit is stored, and that only somebody who had seen it has replaced it. */
    private void check(Author facilitator, Confirmed confirmed) {
        Map<Long, Map<String, Object>> rows = new ConcurrentHashMap<>();
        Map<UUID, Map<String, Object>> byWriting = new ConcurrentHashMap<>();
        database.queryForList(
                        "select * from plan_wording where round_id = ? order by id",
                        facilitator.round().value())
                .forEach(row -> {
                    rows.put((Long) row.get("id"), row);
                    if (confirmed.edits.containsKey((UUID) row.get("edit_session"))) {
                        byWriting.put((UUID) row.get("edit_session"), row);
                    }
                });
        confirmed.edits.forEach((writing, saved) -> {
            Map<String, Object> row = byWriting.get(writing);
            assertThat(row).as("stored: %s", saved).isNotNull();
            assertThat(row.get("words")).isEqualTo(saved.words());
            Long by = (Long) row.get("replaced_by");
            if (by != null) {
                Map<String, Object> replacement = rows.get(by);
                SavedEdit next = confirmed.edits.get((UUID) replacement.get("edit_session"));
                assertThat(next).isNotNull();
                assertThat(next.seen().contains((Long) row.get("revision"))
                                || next.read().contains(saved.words()))
                        .as("%s was replaced by somebody who had not seen it: %s", saved, next)
                        .isTrue();
            }
        });
        Set<UUID> remarks = new HashSet<>();
        PlanData plan = reader.of(facilitator.round());
        everything(plan).forEach(action -> action.remarks().forEach(remark -> remarks.add(remark.id())));
        assertThat(remarks)
                .containsExactlyInAnyOrderElementsOf(
                        confirmed.remarks.stream().map(SavedRemark::id).toList());
    }

    private static Stream<ActionData> everything(PlanData plan) {
        return Stream.concat(plan.actions().stream(), plan.removedActions().stream())
                .flatMap(action -> Stream.concat(Stream.of(action), action.merged().stream()))
                .distinct();
    }
}
