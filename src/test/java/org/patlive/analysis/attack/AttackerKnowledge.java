package org.patlive.analysis.attack;

import static org.patlive.analysis.attack.ObservedFact.Source.AGGREGATE;
import static org.patlive.analysis.attack.ObservedFact.Source.DIVISION;
import static org.patlive.analysis.attack.ObservedFact.Source.GROUP;
import static org.patlive.analysis.attack.ObservedFact.Source.NOT_ALLOWED;
import static org.patlive.analysis.attack.ObservedFact.Source.OVERALL;
import static org.patlive.analysis.attack.ObservedFact.Source.SAMPLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patlive.analysis.attack.ObservedFact.Source;
import org.patlive.analysis.attack.ReleaseMechanism.GroupBand;
import org.patlive.analysis.attack.ReleaseMechanism.MeanRange;
import org.patlive.analysis.attack.ReleaseMechanism.Published;
import org.patlive.analysis.attack.ReleaseMechanism.Release;
import org.patlive.analysis.attack.SimulatedRound.Dimension;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.instrument.Item;

/**
 * Everything that the attacker has seen, as facts about answers that they do not know. Each fact has its source, and whether
 * the rules of docs/disclosure.md allow it at all.
 */
final class AttackerKnowledge {

    private static final Set<MeanRange> ALLOWED_BANDS =
            Set.of(new MeanRange(18, 24), new MeanRange(12, 18), new MeanRange(5, 12));
    private static final Set<MeanRange> ALLOWED_AGGREGATES =
            Set.of(new MeanRange(108, 144), new MeanRange(72, 108), new MeanRange(35, 72));

    private final SimulatedRound round;
    private final AnswerVariables variables;
    private final List<ObservedFact> facts = new ArrayList<>();
    private final List<PublishedPopulation> publishedPopulations = new ArrayList<>();
    private int closings;

    /**
     * The people on whose answers the figures of one closing rest.
     *
     * @param answers for each person the indexes of the answer variables, in the order of the items
     */
    record PublishedPopulation(String name, List<Item> items, Map<Integer, List<Integer>> answers) {}

    AttackerKnowledge(SimulatedRound round) {
        this.round = round;
        this.variables = new AnswerVariables(round);
    }

    AnswerVariables variables() {
        return variables;
    }

    void observeTick(Tick tick) {
        variables.update(tick);
    }

    List<ObservedFact> facts() {
        return facts;
    }

    List<PublishedPopulation> publishedPopulations() {
        return publishedPopulations;
    }

    void observe(Release release) {
        release.drawn().forEach(band -> {
            List<AnswerSum> totals = variables.totals(AnswerVariables.statements(band.principle()));
            int n = totals.size() - band.leftOut();
            boolean allowed = ALLOWED_BANDS.contains(band.mean()) && n >= round.k() && band.leftOut() > 0;
            addFact(
                    new Fact.SampleIs(
                            totals,
                            band.leftOut(),
                            band.mean().lowestSum(n),
                            band.mean().highestSum(n)),
                    allowed ? SAMPLE : NOT_ALLOWED,
                    0);
        });
        release.published().ifPresent(this::observe);
    }

    private void observe(Published published) {
        closings++;
        published.principles().forEach(this::observe);
        published.aggregate().ifPresent(this::observe);
        published.significance().ifPresent(significance -> {
            PublishedPopulation weights = population("Significance", AnswerVariables.WEIGHTS);
            for (int i = 0; i < AnswerVariables.WEIGHTS.size(); i++) {
                ReleaseMechanism.Bounds sum = significance.sums().get(i);
                addFact(
                        new Fact.SumIs(new AnswerSum(variablesOf(weights, i)), sum.lowest(), sum.highest()),
                        OVERALL,
                        closings);
            }
        });
        published
                .success()
                .ifPresent(success -> observe(success, population("Success", AnswerVariables.SUCCESS), 0, false));
    }

    private void observe(ReleaseMechanism.Principle principle) {
        List<Item> items = AnswerVariables.statements(principle.number());
        PublishedPopulation population = population("Principle " + principle.number(), items);
        List<AnswerSum> totals = variables.totals(items);
        int n = totals.size();
        boolean exact = principle.sum().isPresent();
        Source source = n >= round.k() && (n >= 10 || !exact) ? OVERALL : NOT_ALLOWED;
        observeMean(totals, principle.mean(), source);
        principle.sum().ifPresent(sum -> addFact(new Fact.SumIs(AnswerSum.of(totals), sum, sum), source, closings));
        addFact(new Fact.Binned(totals, principle.totals()), source, closings);
        boolean allOrganisationsShown = observe(principle.groups(), items, ALLOWED_BANDS);
        for (int i = 0; i < items.size(); i++) {
            observe(principle.statements().get(i), population, i, allOrganisationsShown);
        }
    }

    private void observe(
            ReleaseMechanism.Statement statement,
            PublishedPopulation population,
            int index,
            boolean allOrganisationsShown) {
        List<Integer> answers = variablesOf(population, index);
        Source source = answers.size() >= round.k()
                        && (answers.size() >= 10 || statement.counts().isEmpty())
                ? OVERALL
                : NOT_ALLOWED;
        if (statement.overAllAnswers()) {
            List<Integer> all = variablesFor(population.items().get(index));
            source = all.equals(answers) ? source : NOT_ALLOWED;
            answers = all;
        }
        List<List<Integer>> possible = statement
                .counts()
                .map(List::of)
                .orElse(Fact.allCounts(answers.size()).stream()
                        .filter(statement.consistentCounts())
                        .toList());
        addFact(new Fact.Counted(answers, possible), source, closings);
        statement.division().ifPresent(division -> {
            List<List<Integer>> organisations = organisations(population, index);
            addFact(
                    new Fact.Divided(organisations, fitsDivision(division, organisations)),
                    allOrganisationsShown ? DIVISION : NOT_ALLOWED,
                    closings);
        });
    }

    /** Returns the answer variables of each known organisation. */
    private List<List<Integer>> organisations(PublishedPopulation population, int index) {
        Map<Integer, List<Integer>> organisations = new TreeMap<>();
        population.answers().forEach((person, answers) -> {
            Integer organisation = round.people().get(person).organisation();
            if (organisation != null) {
                organisations
                        .computeIfAbsent(organisation, first -> new ArrayList<>())
                        .add(answers.get(index));
            }
        });
        return List.copyOf(organisations.values());
    }

    private static BiPredicate<Long, Long> fitsDivision(ReferenceDivision division, List<List<Integer>> organisations) {
        long within = organisations.stream().mapToLong(one -> pairs(one.size())).sum();
        long between = pairs(organisations.stream().mapToInt(List::size).sum()) - within;
        return (all, inside) ->
                division == ReferenceDivision.of((double) (all - inside) / between, (double) inside / within);
    }

    private static long pairs(int n) {
        return n * (n - 1L) / 2;
    }

    /** Adds the bands of groups, and returns whether the rules allow to show every organisation with anybody in it. */
    private boolean observe(List<GroupBand> bands, List<Item> items, Set<MeanRange> allowed) {
        boolean allOrganisationsShown = false;
        for (Dimension dimension : Dimension.values()) {
            Map<String, List<AnswerSum>> groups = new HashMap<>();
            for (int person = 0; person < round.people().size(); person++) {
                if (variables.hasAll(person, items)) {
                    groups.computeIfAbsent(round.group(dimension, person), first -> new ArrayList<>())
                            .add(variables.total(person, items));
                }
            }
            List<GroupBand> shown =
                    bands.stream().filter(band -> band.dimension() == dimension).toList();
            int everybody = groups.values().stream().mapToInt(List::size).sum();
            int hidden = everybody
                    - shown.stream()
                            .mapToInt(band -> groups.get(band.group()).size())
                            .sum();
            for (GroupBand band : shown) {
                List<AnswerSum> totals = groups.get(band.group());
                boolean isAllowed = totals.size() >= Math.max(5, round.k())
                        && isNoneOrEnough(everybody - totals.size())
                        && isNoneOrEnough(hidden)
                        && allowed.contains(band.mean());
                observeMean(totals, band.mean(), isAllowed ? GROUP : NOT_ALLOWED);
            }
            if (dimension == Dimension.ORGANISATION) {
                allOrganisationsShown = hidden == 0
                        && groups.values().stream().allMatch(group -> group.size() >= Math.max(5, round.k()));
            }
        }
        return allOrganisationsShown;
    }

    private void observe(ReleaseMechanism.Aggregate aggregate) {
        List<Item> items = Item.statements().toList();
        List<AnswerSum> totals = variables.totals(items);
        int partlyComplete = (int) IntStream.range(0, round.people().size())
                .filter(person -> !variables.hasAll(person, items))
                .filter(person -> IntStream.rangeClosed(1, 6)
                        .anyMatch(principle -> variables.hasAll(person, AnswerVariables.statements(principle))))
                .count();
        boolean exact = aggregate.sum().isPresent();
        Source source = totals.size() >= round.k() && (totals.size() >= 10 || !exact) && isNoneOrEnough(partlyComplete)
                ? AGGREGATE
                : NOT_ALLOWED;
        observeMean(totals, aggregate.mean(), source);
        aggregate.sum().ifPresent(sum -> addFact(new Fact.SumIs(AnswerSum.of(totals), sum, sum), source, closings));
        addFact(new Fact.Binned(totals, aggregate.totals()), source, closings);
        observe(aggregate.groups(), items, ALLOWED_AGGREGATES);
        List<List<AnswerSum>> sheetTotals = variables
                .respondentsWithAll(items)
                .map(person -> IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> variables.total(person, AnswerVariables.statements(principle)))
                        .toList())
                .toList();
        int n = sheetTotals.size();
        aggregate
                .atLeastTwoLow()
                .ifPresent(two -> addFact(
                        new Fact.SheetsWith(sheetTotals, false, 6, 12, two ? 2 : 0, two ? n : 1), source, closings));
        aggregate
                .allHealthy()
                .ifPresent(all -> addFact(
                        new Fact.SheetsWith(sheetTotals, true, 13, 18, all ? n : 0, all ? n : n - 1),
                        source,
                        closings));
    }

    private boolean isNoneOrEnough(int people) {
        return people == 0 || people >= round.k();
    }

    private void observeMean(List<AnswerSum> totals, MeanRange mean, Source source) {
        addFact(
                new Fact.SumIs(AnswerSum.of(totals), mean.lowestSum(totals.size()), mean.highestSum(totals.size())),
                source,
                closings);
    }

    private void addFact(Fact fact, Source source, int closing) {
        facts.add(new ObservedFact(fact, source, closing));
    }

    private PublishedPopulation population(String name, List<Item> items) {
        PublishedPopulation population = new PublishedPopulation(
                name + " at closing " + closings,
                items,
                variables
                        .respondentsWithAll(items)
                        .collect(Collectors.toMap(
                                person -> person,
                                person -> items.stream()
                                        .map(item -> variables.variableIndex(person, item))
                                        .toList(),
                                (one, other) -> one,
                                TreeMap::new)));
        publishedPopulations.add(population);
        return population;
    }

    private static List<Integer> variablesOf(PublishedPopulation population, int index) {
        return population.answers().values().stream()
                .map(answers -> answers.get(index))
                .toList();
    }

    private List<Integer> variablesFor(Item item) {
        return variables
                .respondentsWithAll(List.of(item))
                .map(person -> variables.variableIndex(person, item))
                .toList();
    }
}
