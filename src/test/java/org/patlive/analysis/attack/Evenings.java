package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.attack.Evening.Close;
import org.patlive.analysis.attack.Evening.Move;
import org.patlive.analysis.attack.Evening.Person;
import org.patlive.analysis.attack.Evening.Reopen;
import org.patlive.analysis.attack.Evening.Tick;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;

/** Draws evenings of 5 to 14 people in 2 to 4 organisations, from quite ordinary ones to rooms that ask for trouble. */
final class Evenings {

    /** What people think. */
    enum Opinions {
        MIXED("mixed"),
        AGREEING("agreeing"),
        ONE_OPINION("one opinion, or one dissenter"),
        ONE_END("near one end of the scale"),
        EXTREMES("everybody at one of both ends"),
        BY_ORGANISATION("split by organisation"),
        BY_ARRIVAL("late ones think otherwise"),
        AT_A_BAND("means where bands meet");

        private final String words;

        Opinions(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** In what order things happen. */
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
    private final List<Move> moves = new ArrayList<>();
    private final boolean high;
    private final int dissenter;
    private final int late;
    private final int[] camps;

    static Evening evening(long seed) {
        Opinions opinions = Opinions.values()[(int) (seed % Opinions.values().length)];
        Course course = Course.values()[(int) (seed / Opinions.values().length % Course.values().length)];
        return new Evenings(seed, opinions, course).evening();
    }

    private Evenings(long seed, Opinions opinions, Course course) {
        this.random = new Random(seed * 7919);
        this.opinions = opinions;
        this.course = course;
        this.people = 5 + random.nextInt(10);
        this.k = 3 + random.nextInt(3);
        this.high = random.nextBoolean();
        this.dissenter = random.nextInt(2 * people);
        this.late = people - Math.min(people - 1, random.nextInt(1, k + 3));
        this.camps = random.ints(people, 0, 2).toArray();
        this.items = items();
        seat();
    }

    /** One principle is enough for most questions; the aggregate needs all. */
    private List<Item> items() {
        boolean whole = random.nextInt(6) == 0;
        Stream<Item> statements = whole ? Item.statements() : Notebook.statements(1 + random.nextInt(6)).stream();
        Stream<Item> weights =
                random.nextInt(4) == 0 ? IntStream.rangeClosed(1, 6).mapToObj(Item::weight) : Stream.of();
        return Stream.of(statements, weights, random.nextInt(4) == 0 ? Stream.of(Item.SUCCESS) : Stream.<Item>of())
                .flatMap(some -> some)
                .toList();
    }

    /** At random, in blocks, or the first organisation with exactly as many as a group needs. */
    private void seat() {
        int organisations = 2 + random.nextInt(3);
        int seating = random.nextInt(3);
        int first = random.nextBoolean() ? k : Math.max(5, k);
        boolean levels = random.nextInt(3) == 0;
        boolean notSaid = random.nextInt(5) == 0;
        for (int person = 0; person < people; person++) {
            int organisation =
                    switch (seating) {
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

    private Evening evening() {
        switch (course) {
            case STEADY -> arrive(0, people);
            case LATECOMERS -> {
                arrive(0, late);
                arrive(late, people);
            }
            case CORRECTIONS -> {
                arrive(0, late);
                correct(random.nextInt(1, 2 * people));
                arrive(late, people);
                correct(random.nextInt(k + 2));
            }
            case INCOMPLETE -> {
                arrive(0, people);
                takeBack(random.nextInt(1, k + 2));
            }
            case REOPENED -> {
                arrive(0, late);
                reopen();
                arrive(late, people);
                correct(random.nextInt(k));
                if (random.nextInt(3) == 0) {
                    takeBack(1);
                }
                if (random.nextBoolean()) {
                    reopen();
                    correct(random.nextInt(1, k + 3));
                }
            }
        }
        moves.add(new Close());
        String kind = opinions.words();
        return new Evening(kind, k, List.copyOf(persons), random.nextInt(people), List.copyOf(moves));
    }

    private void reopen() {
        moves.add(new Close());
        moves.add(new Reopen());
    }

    /** One after the other, or all at once. */
    private void arrive(int from, int to) {
        List<Move> ticks = new ArrayList<>();
        for (int person = from; person < to; person++) {
            for (Item item : items) {
                ticks.add(new Tick(person, item, opinion(person, item)));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(ticks, random);
        }
        moves.addAll(ticks);
    }

    private void correct(int times) {
        BiFunction<Integer, Item, Tick> change =
                (person, item) -> new Tick(person, item, 1 + random.nextInt(item.highest()));
        for (int i = 0; i < times; i++) {
            moves.add(change.apply(random.nextInt(people), any()));
        }
    }

    /** Some sheets lose some answers, or were never finished: it is the same. */
    private void takeBack(int sheets) {
        for (int i = 0; i < sheets; i++) {
            int person = random.nextInt(people);
            int answers = random.nextInt(1, Math.min(items.size(), 6));
            for (int answer = 0; answer < answers; answer++) {
                moves.add(new Tick(person, any(), 0));
            }
        }
    }

    private Item any() {
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
            case BY_ARRIVAL -> person < late ? end : otherEnd;
            case AT_A_BAND -> random.nextInt(12) == 0 ? (high ? 4 : 1) : high ? 3 : 2;
        };
    }

    private int split(int person, int end, int otherEnd) {
        @Nullable Integer organisation = persons.get(person).organisation();
        int camp = organisation == null || organisation % 2 == 0 ? end : otherEnd;
        return random.nextInt(10) > 0 ? camp : 2 + random.nextInt(2);
    }
}
