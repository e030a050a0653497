package org.patlive.analysis.attack;

import static org.patlive.analysis.attack.Noted.Origin.AGGREGATE;
import static org.patlive.analysis.attack.Noted.Origin.DIVISION;
import static org.patlive.analysis.attack.Noted.Origin.GROUP;
import static org.patlive.analysis.attack.Noted.Origin.NOT_PROMISED;
import static org.patlive.analysis.attack.Noted.Origin.ROOM;
import static org.patlive.analysis.attack.Noted.Origin.SAMPLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.attack.Evening.Dimension;
import org.patlive.analysis.attack.Evening.Tick;
import org.patlive.analysis.attack.Noted.Origin;
import org.patlive.analysis.attack.Wall.GroupBand;
import org.patlive.analysis.attack.Wall.MeanRange;
import org.patlive.analysis.attack.Wall.Published;
import org.patlive.analysis.attack.Wall.Shown;
import org.patlive.instrument.Item;

/**
 * What the attacker writes down: everything that was shown, as facts about answers that they do not know. They know who
 * answered which statement at which moment, since the counts of answers tell with the tick of whom they rise; and who
 * changed an answer to which principle, but not to which of its statements.
 */
final class Notebook {

    private static final List<Item> WEIGHTS =
            IntStream.rangeClosed(1, 6).mapToObj(Item::weight).toList();
    private static final List<Item> SUCCESS = List.of(Item.SUCCESS);
    private static final Set<MeanRange> PROMISED_BANDS =
            Set.of(new MeanRange(18, 24), new MeanRange(12, 18), new MeanRange(5, 12));
    private static final Set<MeanRange> PROMISED_AGGREGATES =
            Set.of(new MeanRange(108, 144), new MeanRange(72, 108), new MeanRange(35, 72));
    private static final int NONE = -1;

    private final Evening evening;
    private final int[][] now;
    private final int[][] current;
    private final int[][] orders;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();
    private final List<Noted> facts = new ArrayList<>();
    private final Map<Total, Secret> totals = new LinkedHashMap<>();
    private final List<Gathering> gatherings = new ArrayList<>();
    private int closings;

    /** Those whose answers to one thing were published at one closing, with their slots in the order of its items. */
    record Gathering(String name, List<Item> items, Map<Integer, List<Integer>> answers) {}

    Notebook(Evening evening) {
        this.evening = evening;
        int people = evening.people().size();
        now = new int[people][Item.COUNT];
        current = new int[people][Item.COUNT];
        orders = new int[people][Item.COUNT];
        Arrays.stream(current).forEach(row -> Arrays.fill(row, NONE));
    }

    List<Slot> slots() {
        return slots;
    }

    /** The answer of each slot. */
    int[] truth() {
        return truth.stream().mapToInt(Integer::intValue).toArray();
    }

    List<Noted> facts() {
        return facts;
    }

    List<Gathering> gatherings() {
        return gatherings;
    }

    /** Every answer of somebody else, and every total. */
    List<Secret> secrets() {
        List<Secret> secrets = new ArrayList<>(totals.values());
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).person() != evening.attacker()) {
                secrets.add(new Secret(slots.get(slot).toString(), 1, new Total(List.of(slot))));
            }
        }
        return secrets;
    }

    void ticked(Tick tick) {
        int[] sheet = now[tick.person()];
        int index = tick.item().index();
        int before = sheet[index];
        if (before == tick.value()) {
            return;
        }
        sheet[index] = tick.value();
        List<Item> renewed = before == 0 || tick.value() == 0 ? List.of(tick.item()) : topic(tick.item());
        renewed.forEach(item -> current[tick.person()][item.index()] = NONE);
    }

    private static List<Item> topic(Item item) {
        return item.isStatement() ? statements(item.principle()) : item.isWeight() ? WEIGHTS : SUCCESS;
    }

    static List<Item> statements(int principle) {
        return IntStream.range((principle - 1) * 6, principle * 6)
                .mapToObj(Item::at)
                .toList();
    }

    void sees(Shown shown) {
        shown.drawn().forEach(band -> {
            List<Total> units = units(statements(band.principle()));
            int n = units.size() - band.leftOut();
            boolean promised = PROMISED_BANDS.contains(band.mean()) && n >= evening.k() && band.leftOut() > 0;
            note(
                    new Fact.SampleIs(
                            units,
                            band.leftOut(),
                            band.mean().lowestSum(n),
                            band.mean().highestSum(n)),
                    promised ? SAMPLE : NOT_PROMISED,
                    0);
        });
        shown.published().ifPresent(this::sees);
    }

    private void sees(Published published) {
        closings++;
        published.principles().forEach(this::sees);
        published.aggregate().ifPresent(this::sees);
        published.significance().ifPresent(significance -> {
            Gathering weights = gathering("Significance", WEIGHTS);
            for (int i = 0; i < WEIGHTS.size(); i++) {
                Wall.Bounds sum = significance.sums().get(i);
                note(new Fact.SumIs(new Total(column(weights, i)), sum.lowest(), sum.highest()), ROOM, closings);
            }
        });
        published.success().ifPresent(success -> sees(success, gathering("Success", SUCCESS), 0, false));
    }

    private void sees(Wall.Principle principle) {
        List<Item> items = statements(principle.number());
        Gathering gathering = gathering("Principle " + principle.number(), items);
        List<Total> units = units(items);
        int n = units.size();
        boolean exact = principle.sum().isPresent();
        Origin origin = n >= evening.k() && (n >= 10 || !exact) ? ROOM : NOT_PROMISED;
        mean(units, principle.mean(), origin);
        principle.sum().ifPresent(sum -> note(new Fact.SumIs(Total.of(units), sum, sum), origin, closings));
        note(new Fact.Binned(units, principle.totals()), origin, closings);
        boolean groupsTold = sees(principle.groups(), items, PROMISED_BANDS);
        for (int i = 0; i < items.size(); i++) {
            sees(principle.statements().get(i), gathering, i, groupsTold);
        }
    }

    private void sees(Wall.Statement statement, Gathering gathering, int index, boolean groupsTold) {
        List<Integer> answers = column(gathering, index);
        Origin origin = answers.size() >= evening.k()
                        && (answers.size() >= 10 || statement.counts().isEmpty())
                ? ROOM
                : NOT_PROMISED;
        if (statement.ofAll()) {
            List<Integer> all = answersTo(gathering.items().get(index));
            origin = all.equals(answers) ? origin : NOT_PROMISED;
            answers = all;
        }
        List<List<Integer>> possible = statement
                .counts()
                .map(List::of)
                .orElse(Fact.allCounts(answers.size()).stream()
                        .filter(statement.looks())
                        .toList());
        note(new Fact.Counted(answers, possible), origin, closings);
        statement.division().ifPresent(division -> {
            List<List<Integer>> organisations = organisations(gathering, index);
            note(
                    new Fact.Divided(organisations, fits(division, organisations)),
                    groupsTold ? DIVISION : NOT_PROMISED,
                    closings);
        });
    }

    /** The answers of each organisation that is known. */
    private List<List<Integer>> organisations(Gathering gathering, int index) {
        Map<Integer, List<Integer>> organisations = new TreeMap<>();
        gathering.answers().forEach((person, answers) -> {
            Integer organisation = evening.people().get(person).organisation();
            if (organisation != null) {
                organisations
                        .computeIfAbsent(organisation, first -> new ArrayList<>())
                        .add(answers.get(index));
            }
        });
        return List.copyOf(organisations.values());
    }

    private static BiPredicate<Long, Long> fits(Division division, List<List<Integer>> organisations) {
        long within = organisations.stream().mapToLong(one -> pairs(one.size())).sum();
        long between = pairs(organisations.stream().mapToInt(List::size).sum()) - within;
        return (all, inside) -> division == Division.of((double) (all - inside) / between, (double) inside / within);
    }

    private static long pairs(int n) {
        return n * (n - 1L) / 2;
    }

    /** Whether all groups of the first dimension may be told as far as they have anybody. */
    private boolean sees(List<GroupBand> bands, List<Item> items, Set<MeanRange> promised) {
        boolean organisationsTold = false;
        for (Dimension dimension : Dimension.values()) {
            Map<String, List<Total>> groups = new HashMap<>();
            for (int person = 0; person < now.length; person++) {
                if (hasAll(person, items)) {
                    groups.computeIfAbsent(evening.group(dimension, person), first -> new ArrayList<>())
                            .add(unit(person, items));
                }
            }
            List<GroupBand> shown =
                    bands.stream().filter(band -> band.dimension() == dimension).toList();
            int whole = groups.values().stream().mapToInt(List::size).sum();
            int hidden = whole
                    - shown.stream()
                            .mapToInt(band -> groups.get(band.group()).size())
                            .sum();
            for (GroupBand band : shown) {
                List<Total> units = groups.get(band.group());
                boolean allowed = units.size() >= Math.max(5, evening.k())
                        && isNoneOrEnough(whole - units.size())
                        && isNoneOrEnough(hidden)
                        && promised.contains(band.mean());
                mean(units, band.mean(), allowed ? GROUP : NOT_PROMISED);
            }
            if (dimension == Dimension.ORGANISATION) {
                organisationsTold = hidden == 0
                        && groups.values().stream().allMatch(group -> group.size() >= Math.max(5, evening.k()));
            }
        }
        return organisationsTold;
    }

    private void sees(Wall.Aggregate aggregate) {
        List<Item> items = Item.statements().toList();
        List<Total> units = units(items);
        int partly = (int) IntStream.range(0, now.length)
                .filter(person -> !hasAll(person, items))
                .filter(person ->
                        IntStream.rangeClosed(1, 6).anyMatch(principle -> hasAll(person, statements(principle))))
                .count();
        boolean exact = aggregate.sum().isPresent();
        Origin origin = units.size() >= evening.k() && (units.size() >= 10 || !exact) && isNoneOrEnough(partly)
                ? AGGREGATE
                : NOT_PROMISED;
        mean(units, aggregate.mean(), origin);
        aggregate.sum().ifPresent(sum -> note(new Fact.SumIs(Total.of(units), sum, sum), origin, closings));
        note(new Fact.Binned(units, aggregate.totals()), origin, closings);
        sees(aggregate.groups(), items, PROMISED_AGGREGATES);
        List<List<Total>> sheets = people(items)
                .map(person -> IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> unit(person, statements(principle)))
                        .toList())
                .toList();
        int n = sheets.size();
        aggregate
                .twoLow()
                .ifPresent(two ->
                        note(new Fact.SheetsWith(sheets, false, 6, 12, two ? 2 : 0, two ? n : 1), origin, closings));
        aggregate
                .allHealthy()
                .ifPresent(all -> note(
                        new Fact.SheetsWith(sheets, true, 13, 18, all ? n : 0, all ? n : n - 1), origin, closings));
    }

    private boolean isNoneOrEnough(int people) {
        return people == 0 || people >= evening.k();
    }

    private void mean(List<Total> units, MeanRange mean, Origin origin) {
        note(
                new Fact.SumIs(Total.of(units), mean.lowestSum(units.size()), mean.highestSum(units.size())),
                origin,
                closings);
    }

    private void note(Fact fact, Origin origin, int closing) {
        facts.add(new Noted(fact, origin, closing));
    }

    private Gathering gathering(String name, List<Item> items) {
        Gathering gathering = new Gathering(
                name + " at closing " + closings,
                items,
                people(items)
                        .collect(Collectors.toMap(
                                person -> person,
                                person -> items.stream()
                                        .map(item -> slot(person, item))
                                        .toList(),
                                (one, other) -> one,
                                TreeMap::new)));
        gatherings.add(gathering);
        return gathering;
    }

    private static List<Integer> column(Gathering gathering, int index) {
        return gathering.answers().values().stream()
                .map(answers -> answers.get(index))
                .toList();
    }

    private List<Integer> answersTo(Item item) {
        return people(List.of(item)).map(person -> slot(person, item)).toList();
    }

    private Stream<Integer> people(List<Item> items) {
        Predicate<Integer> complete = person -> hasAll(person, items);
        return IntStream.range(0, now.length).boxed().filter(complete);
    }

    private boolean hasAll(int person, List<Item> items) {
        return items.stream().allMatch(item -> now[person][item.index()] > 0);
    }

    private List<Total> units(List<Item> items) {
        return people(items).map(person -> unit(person, items)).toList();
    }

    /** What the person's answers to these items add up to. */
    private Total unit(int person, List<Item> items) {
        Total total = new Total(
                items.stream().map(item -> slot(person, item)).sorted().toList());
        if (person != evening.attacker()) {
            totals.computeIfAbsent(
                    total,
                    first -> new Secret(
                            "total of %d items from %s of person %d".formatted(items.size(), items.getFirst(), person),
                            1,
                            total));
        }
        return total;
    }

    private int slot(int person, Item item) {
        int[] row = current[person];
        if (row[item.index()] == NONE) {
            row[item.index()] = slots.size();
            slots.add(new Slot(person, item, orders[person][item.index()]++));
            truth.add(now[person][item.index()]);
        }
        return row[item.index()];
    }
}
