package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.attack.SimulatedRound.Close;
import org.patlive.analysis.attack.SimulatedRound.Event;
import org.patlive.analysis.attack.SimulatedRound.Person;
import org.patlive.analysis.attack.SimulatedRound.Reopen;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/**
 * Generates random rounds of 5 to 14 people in 2 to 4 organisations, from ordinary ones to those in which answers are
 * easiest to infer.
 */
final class SimulatedRoundGenerator {

    /** What the answers are like. */
    enum Opinions {
        MIXED("mixed"),
        AGREEING("agreeing"),
        ONE_OPINION("one opinion, or one dissenter"),
        ONE_END("near one end of the scale"),
        EXTREMES("everyone at one end or the other"),
        BY_ORGANISATION("split by organisation"),
        BY_ARRIVAL("latecomers disagree"),
        AT_A_BAND("means where bands meet");

        private final String label;

        Opinions(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The course of events. */
    enum Course {
        STEADY,
        LATECOMERS,
        CORRECTIONS,
        INCOMPLETE,
        REOPENED
    }

    private final Random random;
    private final Opinions opinions;
    private final Course course;
    private final int k;
    private final int people;
    private final List<Person> persons = new ArrayList<>();
    private final List<Item> items;
    private final List<Event> events = new ArrayList<>();
    private final boolean high;
    private final int dissenter;
    private final int firstLatecomer;
    private final int[] camps;

    static SimulatedRound round(long seed) {
        Opinions opinions = Opinions.values()[(int) (seed % Opinions.values().length)];
        Course course = Course.values()[(int) (seed / Opinions.values().length % Course.values().length)];
        return new SimulatedRoundGenerator(seed, opinions, course).round();
    }

    private SimulatedRoundGenerator(long seed, Opinions opinions, Course course) {
        this.random = new Random(seed * 7919);
        this.opinions = opinions;
        this.course = course;
        this.people = 5 + random.nextInt(10);
        this.k = 3 + random.nextInt(3);
        this.high = random.nextBoolean();
        this.dissenter = random.nextInt(2 * people);
        this.firstLatecomer = people - Math.min(people - 1, random.nextInt(1, k + 3));
        this.camps = random.ints(people, 0, 2).toArray();
        this.items = items();
        assignGroups();
    }

    /** Chooses the items: for most questions one principle is enough, the aggregate needs all six. */
    private List<Item> items() {
        boolean allPrinciples = random.nextInt(6) == 0;
        Stream<Item> statements =
                allPrinciples ? Item.statements() : AnswerVariables.statements(1 + random.nextInt(6)).stream();
        Stream<Item> weights =
                random.nextInt(4) == 0 ? IntStream.rangeClosed(1, 6).mapToObj(Item::weight) : Stream.of();
        return Stream.of(statements, weights, random.nextInt(4) == 0 ? Stream.of(Item.SUCCESS) : Stream.<Item>of())
                .flatMap(part -> part)
                .toList();
    }

    /**
     * Assigns people to organisations: at random, in blocks, or with the first organisation just large enough to be
     * shown.
     */
    private void assignGroups() {
        int organisations = 2 + random.nextInt(3);
        int assignment = random.nextInt(3);
        int first = random.nextBoolean() ? k : Math.max(5, k);
        boolean levels = random.nextInt(3) == 0;
        boolean notSaid = random.nextInt(5) == 0;
        for (int person = 0; person < people; person++) {
            int organisation =
                    switch (assignment) {
                        case 0 -> random.nextInt(organisations);
                        case 1 -> person * organisations / people;
                        default -> person < first ? 0 : 1 + random.nextInt(organisations - 1);
                    };
            Level level = levels ? Level.values()[random.nextInt(2)] : null;
            persons.add(new Person(notSaid && random.nextInt(4) == 0 ? null : (Integer) organisation, level));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(persons, random);
        }
    }

    private SimulatedRound round() {
        switch (course) {
            case STEADY -> answerAll(0, people);
            case LATECOMERS -> {
                answerAll(0, firstLatecomer);
                answerAll(firstLatecomer, people);
            }
            case CORRECTIONS -> {
                answerAll(0, firstLatecomer);
                correct(random.nextInt(1, 2 * people));
                answerAll(firstLatecomer, people);
                correct(random.nextInt(k + 2));
            }
            case INCOMPLETE -> {
                answerAll(0, people);
                clearAnswers(random.nextInt(1, k + 2));
            }
            case REOPENED -> {
                answerAll(0, firstLatecomer);
                reopen();
                answerAll(firstLatecomer, people);
                correct(random.nextInt(k));
                if (random.nextInt(3) == 0) {
                    clearAnswers(1);
                }
                if (random.nextBoolean()) {
                    reopen();
                    correct(random.nextInt(1, k + 3));
                }
            }
        }
        events.add(new Close());
        String kind = opinions.label();
        return new SimulatedRound(kind, k, List.copyOf(persons), random.nextInt(people), List.copyOf(events));
    }

    private void reopen() {
        events.add(new Close());
        events.add(new Reopen());
    }

    /** Adds the answers of some people, one person after the other or in random order. */
    private void answerAll(int from, int to) {
        List<Event> ticks = new ArrayList<>();
        for (int person = from; person < to; person++) {
            for (Item item : items) {
                ticks.add(new Tick(person, item, opinion(person, item)));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(ticks, random);
        }
        events.addAll(ticks);
    }

    private void correct(int times) {
        BiFunction<Integer, Item, Tick> change =
                (person, item) -> new Tick(person, item, 1 + random.nextInt(item.highest()));
        for (int i = 0; i < times; i++) {
            events.add(change.apply(random.nextInt(people), randomItem()));
        }
    }

    /** Clears some answers of some sheets, which is the same to an attacker as never having given them. */
    private void clearAnswers(int sheets) {
        for (int i = 0; i < sheets; i++) {
            int person = random.nextInt(people);
            int answers = random.nextInt(1, Math.min(items.size(), 6));
            for (int answer = 0; answer < answers; answer++) {
                events.add(new Tick(person, randomItem(), 0));
            }
        }
    }

    private Item randomItem() {
        return items.get(random.nextInt(items.size()));
    }

    private int opinion(int person, Item item) {
        int best = item.highest();
        int end = high ? best : 1;
        int otherEnd = high ? 1 : best;
        return switch (opinions) {
            case MIXED -> 1 + random.nextInt(best);
            case AGREEING -> random.nextInt(5) > 0 ? 3 : 2 + random.nextInt(3);
            case ONE_OPINION -> person == dissenter ? otherEnd : end;
            case ONE_END -> random.nextInt(10) > 0 ? end : high ? best - 1 : 2;
            case EXTREMES -> camps[person] == 0 ? end : otherEnd;
            case BY_ORGANISATION -> split(person, end, otherEnd);
            case BY_ARRIVAL -> person < firstLatecomer ? end : otherEnd;
            case AT_A_BAND -> random.nextInt(12) == 0 ? (high ? 4 : 1) : high ? 3 : 2;
        };
    }

    private int split(int person, int end, int otherEnd) {
        @Nullable Integer organisation = persons.get(person).organisation();
        int camp = organisation == null || organisation % 2 == 0 ? end : otherEnd;
        return random.nextInt(10) > 0 ? camp : 2 + random.nextInt(2);
    }
}
