package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.attack.SimulatedRound.Close;
import org.patlive.analysis.attack.SimulatedRound.Dimension;
import org.patlive.analysis.attack.SimulatedRound.Event;
import org.patlive.analysis.attack.SimulatedRound.Reopen;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.instrument.Item;

/**
 * The rules of docs/disclosure.md written down a second time, as plainly as possible, so that each can be left out:
 * the program itself cannot be asked to break one.
 */
final class ReferenceMechanism implements ReleaseMechanism {

    private static final int EXACT_FROM = 10;
    private static final int SIGNIFICANCE = 6;
    private static final int SUCCESS = 7;
    private static final int POPULATIONS = 8;
    private static final List<MeanRange> BANDS =
            List.of(new MeanRange(18, 24), new MeanRange(12, 18), new MeanRange(6, 12), new MeanRange(5, 6));
    private static final MeanRange TWO_LOWEST = new MeanRange(5, 12);

    private final SimulatedRound round;
    private final Set<DisclosureRule> rules;
    private final Random random;
    private final int k;
    private final int[][] sheets;
    private final List<Set<Integer>> touchedSinceDrawn = Stream.generate(() -> (Set<Integer>) new HashSet<Integer>())
            .limit(6)
            .toList();
    /**
     * For each population: who has touched it since it was published, and whose answers the published figures rest
     * on.
     */
    private final List<Set<Integer>> touched = Stream.generate(() -> (Set<Integer>) new HashSet<Integer>())
            .limit(POPULATIONS)
            .toList();

    private final List<Set<Integer>> countedWhenPublished = new ArrayList<>(Collections.nCopies(POPULATIONS, Set.of()));
    private boolean open = true;
    private boolean published;
    /** Populations of which anything was published. */
    private final Set<Integer> everPublished = new HashSet<>();

    ReferenceMechanism(SimulatedRound round, long seed, DisclosureRule... leftOut) {
        this.round = round;
        this.k = round.k();
        this.random = new Random(seed);
        this.rules = EnumSet.allOf(DisclosureRule.class);
        Arrays.asList(leftOut).forEach(rules::remove);
        this.sheets = new int[round.people().size()][Item.COUNT];
    }

    @Override
    public Release after(Event event) {
        return switch (event) {
            case Tick tick -> after(tick);
            case Close() -> {
                open = false;
                yield closing();
            }
            case Reopen() -> {
                open = true;
                published &= !everPublished.isEmpty(); // if nothing was shown, the next closing is the first
                yield Release.NOTHING;
            }
        };
    }

    private Release after(Tick tick) {
        int[] sheet = sheets[tick.person()];
        if (!open || sheet[tick.item().index()] == tick.value()) {
            return Release.NOTHING;
        }
        sheet[tick.item().index()] = tick.value();
        touched.get(population(tick.item())).add(tick.person());
        if (tick.item().isStatement()) {
            touchedSinceDrawn.get(tick.item().principle() - 1).add(tick.person());
        }
        if (published) {
            return Release.NOTHING; // the published figures stay
        }
        if (!rules.contains(DisclosureRule.NOTHING_EXACT_OPEN)) {
            return closing();
        }
        return new Release(
                IntStream.rangeClosed(1, 6)
                        .boxed()
                        .flatMap(principle -> drawBand(principle).stream())
                        .toList(),
                Optional.empty());
    }

    private Optional<SampleBand> drawBand(int principle) {
        List<Integer> completed = completed(statements(principle));
        Set<Integer> since = touchedSinceDrawn.get(principle - 1);
        int needed = rules.contains(DisclosureRule.REDRAW_AT_K) ? k : 1;
        int from = rules.contains(DisclosureRule.BANDS_FROM_2K) ? 2 * k : k + 1;
        if (since.size() < needed || completed.size() < from) {
            return Optional.empty();
        }
        since.clear();
        int leftOut = rules.contains(DisclosureRule.LEAVE_K_OUT) ? k : 0;
        List<Integer> shuffled = new ArrayList<>(completed);
        Collections.shuffle(shuffled, random);
        List<Integer> sample = shuffled.subList(leftOut, shuffled.size());
        return Optional.of(new SampleBand(
                principle,
                leftOut,
                band(sample, total(statements(principle)), rules.contains(DisclosureRule.TWO_LOWEST_OPEN))));
    }

    private Release closing() {
        if (!rules.contains(DisclosureRule.NOTHING_EXACT_OPEN)
                && open
                && touched.stream().mapToLong(Set::size).max().orElse(0) < k) {
            return Release.NOTHING;
        }
        List<Integer> renewed =
                IntStream.range(0, POPULATIONS).boxed().filter(this::isRenewed).toList();
        boolean allPrinciples = renewed.containsAll(List.of(0, 1, 2, 3, 4, 5));
        renewed.forEach(population -> {
            touched.get(population).clear();
            countedWhenPublished.set(population, Set.copyOf(completed(items(population))));
        });
        published |= !open;
        renewed.stream()
                .filter(population -> !isTooFew(completed(items(population)).size()))
                .forEach(everPublished::add);
        return new Release(
                List.of(),
                Optional.of(new Published(
                        renewed.stream()
                                .filter(population -> population < 6)
                                .flatMap(population -> principle(population + 1).stream())
                                .toList(),
                        allPrinciples ? aggregate(renewed.contains(SIGNIFICANCE)) : Optional.empty(),
                        renewed.contains(SIGNIFICANCE) ? significance() : Optional.empty(),
                        renewed.contains(SUCCESS) ? success() : Optional.empty())));
    }

    private boolean isRenewed(int population) {
        if (!published || !everPublished.contains(population)) {
            return true;
        }
        int enough = rules.contains(DisclosureRule.RENEWED_FROM_K) ? k : 1;
        Set<Integer> people = new HashSet<>(touched.get(population));
        if (!rules.contains(DisclosureRule.RENEWED_BY_POPULATION)) {
            touched.forEach(people::addAll);
            return people.size() >= enough;
        }
        Set<Integer> counting = new HashSet<>(completed(items(population)));
        if (rules.contains(DisclosureRule.RENEWED_COUNTS_CLEARED)) {
            counting.addAll(countedWhenPublished.get(population));
        }
        people.retainAll(counting);
        return people.isEmpty() || people.size() >= enough;
    }

    private static List<Item> items(int population) {
        return population < 6
                ? statements(population + 1)
                : population == SIGNIFICANCE
                        ? IntStream.rangeClosed(1, 6).mapToObj(Item::weight).toList()
                        : List.of(Item.SUCCESS);
    }

    private static int population(Item item) {
        return item.isStatement() ? item.principle() - 1 : item.isWeight() ? SIGNIFICANCE : SUCCESS;
    }

    private Optional<Principle> principle(int number) {
        List<Item> items = statements(number);
        List<Integer> completed = completed(items);
        if (isTooFew(completed.size())) {
            return Optional.empty();
        }
        ToIntFunction<Integer> total = total(items);
        boolean exact = isExact(completed.size());
        List<Bin> darts = exact
                ? completed.stream()
                        .collect(Collectors.groupingBy(total::applyAsInt, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(dart -> new Bin(
                                dart.getKey(), dart.getKey(), dart.getValue().intValue()))
                        .toList()
                : bins(completed, total, 1);
        boolean division = !rules.contains(DisclosureRule.DIVISION_OF_SHOWN_GROUPS) || isEveryOrganisationShown(items);
        return Optional.of(new Principle(
                number,
                band(completed, total, false),
                exact ? Optional.of(sum(completed, total)) : Optional.empty(),
                darts,
                items.stream()
                        .map(item -> statement(item, completed, division, exact))
                        .toList(),
                groups(items, 1)));
    }

    private static List<Bin> bins(List<Integer> people, ToIntFunction<Integer> total, int principles) {
        return BANDS.stream()
                .map(band -> {
                    int lowest = principles * band.above() + 1;
                    int highest = principles * band.upTo();
                    return new Bin(lowest, highest, (int) people.stream()
                            .mapToInt(total)
                            .filter(points -> points >= lowest && points <= highest)
                            .count());
                })
                .toList();
    }

    private Statement statement(Item item, List<Integer> completed, boolean withDivision, boolean exact) {
        boolean overAllAnswers = !rules.contains(DisclosureRule.ONE_POPULATION);
        List<Integer> people = overAllAnswers ? completed(List.of(item)) : completed;
        List<Integer> counts = counts(people, item);
        return new Statement(
                overAllAnswers,
                exact ? Optional.of(counts) : Optional.empty(),
                CoarseStatement.sameAs(counts),
                withDivision ? division(item, completed) : Optional.empty());
    }

    private List<Integer> counts(List<Integer> people, Item item) {
        return Fact.counts(people, everybodysAnswers(item));
    }

    /** Returns everybody's answer to the item. */
    private int[] everybodysAnswers(Item item) {
        return Arrays.stream(sheets).mapToInt(sheet -> sheet[item.index()]).toArray();
    }

    private Optional<ReferenceDivision> division(Item item, List<Integer> completed) {
        Map<Integer, List<Integer>> organisations = completed.stream()
                .filter(person -> round.people().get(person).organisation() != null)
                .collect(Collectors.groupingBy(
                        person -> round.people().get(person).organisation()));
        List<Integer> known =
                organisations.values().stream().flatMap(List::stream).toList();
        long inside = organisations.values().stream()
                .mapToLong(group -> Fact.Divided.gaps(counts(group, item)))
                .sum();
        long between = Fact.Divided.gaps(counts(known, item)) - inside;
        long insidePairs = organisations.values().stream()
                .mapToLong(group -> pairs(group.size()))
                .sum();
        long betweenPairs = pairs(known.size()) - insidePairs;
        return insidePairs == 0 || betweenPairs == 0
                ? Optional.empty()
                : Optional.of(ReferenceDivision.of((double) between / betweenPairs, (double) inside / insidePairs));
    }

    private static long pairs(int n) {
        return n * (n - 1L) / 2;
    }

    private List<GroupBand> groups(List<Item> items, int principles) {
        List<GroupBand> bands = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            shown(dimension, items)
                    .forEach((group, people) -> bands.add(new GroupBand(
                            dimension,
                            group,
                            times(
                                    principles,
                                    band(
                                            people,
                                            total(items),
                                            rules.contains(DisclosureRule.TWO_LOWEST_OF_GROUPS),
                                            principles)))));
        }
        return bands;
    }

    private boolean isEveryOrganisationShown(List<Item> items) {
        return shown(Dimension.ORGANISATION, items).values().stream()
                        .mapToInt(List::size)
                        .sum()
                == completed(items).size();
    }

    private Map<String, List<Integer>> shown(Dimension dimension, List<Item> items) {
        List<Integer> completed = completed(items);
        Map<String, List<Integer>> groups =
                completed.stream().collect(Collectors.groupingBy(person -> round.group(dimension, person)));
        Map<String, List<Integer>> shown = new HashMap<>(groups);
        boolean guarded = rules.contains(DisclosureRule.GROUP_COMPLEMENT);
        int smallest = rules.contains(DisclosureRule.GROUPS_OF_FIVE) ? Math.max(5, k) : 3;
        shown.values()
                .removeIf(group ->
                        group.size() < smallest || guarded && !isNoneOrEnough(completed.size() - group.size()));
        while (guarded && !shown.isEmpty() && !isNoneOrEnough(completed.size() - size(shown))) {
            String next = shown.entrySet().stream()
                    .min(Comparator.comparing((Map.Entry<String, List<Integer>> group) ->
                            group.getValue().size()))
                    .orElseThrow()
                    .getKey();
            shown.remove(next);
        }
        return shown;
    }

    private static int size(Map<String, List<Integer>> groups) {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private boolean isNoneOrEnough(int people) {
        return people == 0 || people >= k;
    }

    private Optional<Aggregate> aggregate(boolean withScenario) {
        List<Item> items = Item.statements().toList();
        List<Integer> complete = completed(items);
        Set<Integer> partlyComplete = IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(principle -> completed(statements(principle)).stream())
                .collect(Collectors.toSet());
        partlyComplete.removeAll(complete);
        if (isTooFew(complete.size())
                || rules.contains(DisclosureRule.AGGREGATE_COMPLEMENT) && !isNoneOrEnough(partlyComplete.size())) {
            return Optional.empty();
        }
        ToIntFunction<Integer> total = total(items);
        Predicate<Integer> low = person -> principles(person).anyMatch(points -> points <= 12);
        boolean atLeastTwoLow = complete.stream().filter(low).count() > 1;
        return Optional.of(new Aggregate(
                times(6, band(complete, total, false, 6)),
                isExact(complete.size()) ? Optional.of(sum(complete, total)) : Optional.empty(),
                bins(complete, total, 6),
                groups(items, 6),
                withScenario ? Optional.of(atLeastTwoLow) : Optional.empty(),
                Optional.empty()));
    }

    private IntStream principles(int person) {
        return IntStream.rangeClosed(1, 6)
                .map(principle -> total(statements(principle)).applyAsInt(person));
    }

    private Optional<Significance> significance() {
        List<Item> weights = IntStream.rangeClosed(1, 6).mapToObj(Item::weight).toList();
        List<Integer> complete = completed(weights);
        if (isTooFew(complete.size())) {
            return Optional.empty();
        }
        int n = complete.size();
        return Optional.of(new Significance(weights.stream()
                .map(weight -> {
                    long sum = sum(complete, person -> sheets[person][weight.index()]);
                    return isExact(n) ? new Bounds(sum, sum) : CoarseStatement.sumsRoundedAs(sum, n);
                })
                .toList()));
    }

    private Optional<Statement> success() {
        List<Integer> answered = completed(List.of(Item.SUCCESS));
        return isTooFew(answered.size())
                ? Optional.empty()
                : Optional.of(new Statement(
                        false,
                        isExact(answered.size()) ? Optional.of(counts(answered, Item.SUCCESS)) : Optional.empty(),
                        CoarseStatement.sameSideAs(counts(answered, Item.SUCCESS)),
                        Optional.empty()));
    }

    private boolean isTooFew(int n) {
        return n == 0 || rules.contains(DisclosureRule.THRESHOLD) && n < k;
    }

    private boolean isExact(int n) {
        return n >= EXACT_FROM || !rules.contains(DisclosureRule.COARSE_BELOW_TEN);
    }

    private static MeanRange times(int principles, MeanRange range) {
        int above = range.above() == 5 ? 6 * principles - 1 : principles * range.above();
        return new MeanRange(above, principles * range.upTo());
    }

    private static MeanRange band(List<Integer> people, ToIntFunction<Integer> total, boolean twoLowest) {
        return band(people, total, twoLowest, 1);
    }

    private static MeanRange band(
            List<Integer> people, ToIntFunction<Integer> total, boolean twoLowest, int principles) {
        long sum = sum(people, total);
        MeanRange band = BANDS.stream()
                .filter(one -> sum > (long) one.above() * principles * people.size())
                .findFirst()
                .orElseThrow();
        return twoLowest && band.upTo() <= 12 ? TWO_LOWEST : band;
    }

    private static long sum(List<Integer> people, ToIntFunction<Integer> total) {
        return people.stream().mapToLong(total::applyAsInt).sum();
    }

    private ToIntFunction<Integer> total(List<Item> items) {
        return person ->
                items.stream().mapToInt(item -> sheets[person][item.index()]).sum();
    }

    private List<Integer> completed(List<Item> items) {
        return IntStream.range(0, sheets.length)
                .filter(person -> items.stream().allMatch(item -> sheets[person][item.index()] > 0))
                .boxed()
                .toList();
    }

    private static List<Item> statements(int principle) {
        return AnswerVariables.statements(principle);
    }
}
