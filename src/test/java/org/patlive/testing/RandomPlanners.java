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
 * People who write in one plan at the same time, each from a picture of it that may be old, with strokes that come
 * twice or late. Keeps account of everything that anybody was told is saved, and compares it with what is stored.
 */
@TestComponent
public class RandomPlanners {

    private static final List<FieldKind> TEXTS =
            List.of(FieldKind.WHAT, FieldKind.PERSON, FieldKind.DUE, FieldKind.URGENCY);

    private final Planning planning;
    private final ActionResponses voices;
    private final PlanReader record;
    private final JdbcTemplate database;

    public RandomPlanners(Planning planning, ActionResponses voices, PlanReader record, JdbcTemplate database) {
        this.planning = planning;
        this.voices = voices;
        this.record = record;
        this.database = database;
    }

    /** What one writing was told last, and everything that it had seen. */
    private record Told(PlanField slot, int stroke, String words, Set<Long> seen, Set<String> read) {}

    /** A remark that was told saved. */
    private record Said(UUID id, String words) {}

    private static final class Account {
        final ConcurrentMap<UUID, Told> told = new ConcurrentHashMap<>();
        final ConcurrentLinkedQueue<Said> said = new ConcurrentLinkedQueue<>();
        final AtomicInteger saved = new AtomicInteger();
    }

    /**
     * @param people the facilitator among them; each makes so many edits
     * @return how many edits were told saved
     */
    public int draft(List<Author> people, int edits, long seed) {
        Account account = new Account();
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
        actions.forEach(action -> propose(facilitator, action, owner, account));
        AtOnce.run(IntStream.range(0, people.size())
                .mapToObj(person ->
                        (Runnable) () -> write(people.get(person), actions, edits, new Random(seed + person), account))
                .toList());
        check(facilitator, account);
        return account.saved.get();
    }

    private void propose(Author author, ActionId action, String owner, Account account) {
        FieldEdit stroke = FieldEdit.single(Set.of());
        String words = "Action " + stroke.session();
        planning.propose(author, action, stroke, Map.of(FieldKind.WHAT, words, FieldKind.OWNER, owner));
        account.told.put(
                stroke.session(), new Told(PlanField.of(action, FieldKind.WHAT), 1, words, Set.of(), Set.of()));
    }

    private void write(Author author, List<ActionId> actions, int edits, Random random, Account account) {
        PlanData picture = record.of(author.round());
        for (int edit = 0; edit < edits; edit++) {
            if (random.nextInt(4) == 0) {
                picture = record.of(author.round()); // else it goes on with what it saw some time ago
            }
            ActionId action = actions.get(random.nextInt(actions.size()));
            try {
                switch (random.nextInt(12)) {
                    case 0 -> say(author, action, account);
                    case 1 -> voices.support(author, action, random.nextBoolean());
                    case 2 -> arrange(author, action, actions, random);
                    case 3 -> choose(author, picture, random, account);
                    default -> compose(author, picture, action, random, account);
                }
                account.saved.incrementAndGet();
            } catch (Refused notAllowed) {
                assertThat(notAllowed.sentence()).isNotBlank(); // nobody was told that this is saved
            }
        }
    }

    /** Some strokes of one writing; each may come again, and an old one late. */
    private void compose(Author author, PlanData picture, ActionId action, Random random, Account account) {
        FieldKind field = TEXTS.get(random.nextInt(TEXTS.size()));
        PlanField slot = PlanField.of(action, field);
        Set<Long> seen = seen(picture, slot);
        Set<String> read = read(picture, slot);
        UUID writing = UUID.randomUUID();
        int strokes = 1 + random.nextInt(3);
        List<Runnable> sent = new ArrayList<>();
        for (int number = 1; number <= strokes; number++) {
            String words = words(field, writing, number, random);
            FieldEdit stroke = new FieldEdit(writing, number, seen);
            Runnable send = () -> planning.write(author, slot, stroke, words);
            sent.add(send);
            send.run();
            account.told.put(writing, new Told(slot, number, words, seen, read));
            account.saved.incrementAndGet();
            if (random.nextInt(3) == 0) {
                sent.get(random.nextInt(sent.size())).run(); // the same once more, or one that was stuck on its way
            }
        }
    }

    private static String words(FieldKind field, UUID writing, int number, Random random) {
        return switch (field) {
            case DUE -> "2027-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            case URGENCY -> List.of("NOW", "SOON", "LATER").get(random.nextInt(3));
            default -> writing + " stroke " + number;
        };
    }

    private void choose(Author author, PlanData picture, Random random, Account account) {
        List<PlanField> open = picture.actions().stream()
                .flatMap(action -> action.conflicts().stream())
                .toList();
        if (!open.isEmpty()) {
            PlanField slot = open.get(random.nextInt(open.size()));
            List<Wording> wordings = wordings(picture, slot);
            String chosen = wordings.get(random.nextInt(wordings.size())).words();
            FieldEdit stroke = FieldEdit.single(seen(picture, slot));
            planning.write(author, slot, stroke, chosen);
            account.told.put(stroke.session(), new Told(slot, 1, chosen, stroke.seenRevisions(), read(picture, slot)));
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

    private void say(Author author, ActionId action, Account account) {
        UUID id = UUID.randomUUID();
        voices.remark(author, action, id, "Remark " + id);
        voices.remark(author, action, id, "Remark " + id);
        account.said.add(new Said(id, "Remark " + id));
    }

    private static Set<Long> seen(PlanData picture, PlanField slot) {
        return wordings(picture, slot).stream().map(Wording::revision).collect(Collectors.toSet());
    }

    private static Set<String> read(PlanData picture, PlanField slot) {
        return wordings(picture, slot).stream().map(Wording::words).collect(Collectors.toSet());
    }

    private static List<Wording> wordings(PlanData picture, PlanField slot) {
        return Stream.concat(picture.actions().stream(), picture.removedActions().stream())
                .filter(action -> action.id().equals(slot.action()))
                .map(action -> action.wordings(slot))
                .findFirst()
                .orElse(List.of());
    }

    /** Everything told saved stands, or was replaced by somebody who had seen it. */
    private void check(Author facilitator, Account account) {
        Map<Long, Map<String, Object>> rows = new ConcurrentHashMap<>();
        Map<UUID, Map<String, Object>> byWriting = new ConcurrentHashMap<>();
        database.queryForList(
                        "select * from plan_wording where round_id = ? order by id",
                        facilitator.round().value())
                .forEach(row -> {
                    rows.put((Long) row.get("id"), row);
                    if (account.told.containsKey((UUID) row.get("edit_session"))) {
                        byWriting.put((UUID) row.get("edit_session"), row);
                    }
                });
        account.told.forEach((writing, told) -> {
            Map<String, Object> row = byWriting.get(writing);
            assertThat(row).as("stored: %s", told).isNotNull();
            assertThat(row.get("words")).isEqualTo(told.words());
            Long by = (Long) row.get("replaced_by");
            if (by != null) {
                Map<String, Object> replacement = rows.get(by);
                Told next = account.told.get((UUID) replacement.get("edit_session"));
                assertThat(next).isNotNull();
                assertThat(next.seen().contains((Long) row.get("revision"))
                                || next.read().contains(told.words()))
                        .as("%s was replaced by somebody who had not seen it: %s", told, next)
                        .isTrue();
            }
        });
        Set<UUID> remarks = new HashSet<>();
        PlanData plan = record.of(facilitator.round());
        everything(plan).forEach(action -> action.remarks().forEach(remark -> remarks.add(remark.id())));
        assertThat(remarks)
                .containsExactlyInAnyOrderElementsOf(
                        account.said.stream().map(Said::id).toList());
    }

    private static Stream<ActionData> everything(PlanData plan) {
        return Stream.concat(plan.actions().stream(), plan.removedActions().stream())
                .flatMap(action -> Stream.concat(Stream.of(action), action.merged().stream()))
                .distinct();
    }
}
