package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.attack.SimulatedRound.Close;
import org.patlive.analysis.attack.SimulatedRound.Dimension;
import org.patlive.analysis.attack.SimulatedRound.Event;
import org.patlive.analysis.attack.SimulatedRound.Reopen;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.analysis.disclosure.Republication;
import org.patlive.analysis.disclosure.RoundTally;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Group;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.analysis.result.ScenarioReason.ReasonablyHealthy;
import org.patlive.analysis.result.ScenarioReason.SeveralLowTotals;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;

/** The program itself: what it shows of a round on the screen and in files together. */
final class ProgramMechanism implements ReleaseMechanism {

    private final SimulatedRound round;
    private final RoundTally tally;
    private final SampledBands bands;
    private final Random random;
    private final Map<Population, Set<Integer>> touched = new EnumMap<>(Population.class);
    private final List<Set<Item>> answered = new ArrayList<>();
    private final int[][] sheets;
    private long release;
    private @Nullable Results published;

    ProgramMechanism(SimulatedRound round, long seed) {
        this.round = round;
        this.tally = new RoundTally(round.disclosure());
        this.bands = new SampledBands(round.k());
        this.random = new Random(seed);
        this.sheets = new int[round.people().size()][Item.COUNT];
        for (Population population : Population.values()) {
            touched.put(population, new HashSet<>());
        }
        for (int person = 0; person < round.people().size(); person++) {
            tally.join(round.respondent(person));
            answered.add(new HashSet<>());
        }
    }

    @Override
    public Release after(Event event) {
        return switch (event) {
            case Tick tick -> after(tick);
            case Close() -> closing();
            case Reopen() -> reopening();
        };
    }

    private Release after(Tick tick) {
        if (sheets[tick.person()][tick.item().index()] == tick.value()) {
            return Release.NOTHING;
        }
        sheets[tick.person()][tick.item().index()] = tick.value();
        tally.answer(SimulatedRound.id(tick.person()), tick.item(), tick.value());
        answered.get(tick.person()).add(tick.item());
        Population.allOf(tick.item())
                .forEach(population -> touched.get(population).add(tick.person()));
        if (published != null || !tick.item().isStatement()) {
            return Release.NOTHING;
        }
        bands.touch(SimulatedRound.id(tick.person()), tick.item().principle(), release);
        List<SampledBands.SampledBand> drawn = tally.redraw(bands, release + 1, random);
        bands.show(drawn);
        release += drawn.isEmpty() ? 0 : 1;
        return new Release(
                drawn.stream()
                        .map(band -> new SampleBand(band.principle(), round.k(), mean(band.band())))
                        .toList(),
                Optional.empty());
    }

    /** Reopens. A round of which nothing was shown goes on as if it had not been closed. */
    private Release reopening() {
        if (published != null && published.shownPopulations().isEmpty()) {
            published = null;
        }
        return Release.NOTHING;
    }

    /** Closes, with rule 7 after reopening. */
    private Release closing() {
        release++;
        Results results = tally.results(release, id -> SimulatedRound.organisation(id.getLeastSignificantBits()));
        Set<Population> renewed = published == null ? EnumSet.allOf(Population.class) : renewed(published);
        published = published == null ? results : new Republication(published, results, renewed).results();
        renewed.forEach(population -> touched.get(population).clear());
        return new Release(List.of(), Optional.of(published(published, renewed)));
    }

    private Set<Population> renewed(Results before) {
        Map<Population, Set<Integer>> complete = new EnumMap<>(Population.class);
        for (Population population : Population.values()) {
            complete.put(
                    population,
                    IntStream.range(0, answered.size())
                            .filter(person -> answeredItems(person, population) == population.items())
                            .boxed()
                            .collect(Collectors.toSet()));
        }
        return Republication.renewed(before, touched, complete, round.k());
    }

    /** Counts answered items; an answer that was cleared later counts, as its row stays in the database. */
    private long answeredItems(int person, Population population) {
        return answered.get(person).stream()
                .filter(item -> Population.allOf(item).contains(population))
                .count();
    }

    /** Returns the figures that are about the answers as they are now. */
    private static Published published(Results results, Set<Population> renewed) {
        ExportProjection export = ExportProjection.of(results);
        return new Published(
                results.principles().stream()
                        .filter(principle -> renewed.contains(Population.values()[principle.number() - 1]))
                        .filter(principle -> principle.score().isShown())
                        .map(principle -> principle(results, export, principle.number()))
                        .toList(),
                results.aggregate()
                        .value()
                        .filter(shown -> renewed.contains(Population.AGGREGATE))
                        .map(shown ->
                                aggregate(results, export.aggregate(), renewed.contains(Population.SIGNIFICANCE))),
                significance(results).filter(shown -> renewed.contains(Population.SIGNIFICANCE)),
                success(results).filter(shown -> renewed.contains(Population.SUCCESS)));
    }

    private static Principle principle(Results results, ExportProjection export, int number) {
        ExportProjection.Total total = export.principles().get(number - 1).total();
        List<Bin> darts = total.sum().isShown()
                ? Projection.of(results).dartboard().sectors().get(number - 1).darts().stream()
                        .map(dart -> new Bin((int) dart.total(), (int) dart.total(), dart.count()))
                        .toList()
                : bins(total, Band::from, Band::to);
        return new Principle(
                number,
                mean(total.band().get()),
                total.sum().value(),
                darts,
                AnswerVariables.statements(number).stream()
                        .map(item -> statement(results, export, item))
                        .toList(),
                groups(
                        results,
                        group -> group.principles().get(number - 1).band().map(ProgramMechanism::mean)));
    }

    private interface BandLimit {
        int of(Band band);
    }

    private static List<Bin> bins(ExportProjection.Total total, BandLimit lowest, BandLimit highest) {
        return total.bandCounts().get().entrySet().stream()
                .map(band -> new Bin(lowest.of(band.getKey()), highest.of(band.getKey()), band.getValue()))
                .toList();
    }

    private static Statement statement(Results results, ExportProjection export, Item item) {
        ExportProjection.Statement exported = export.statements().get(item.index());
        StatementProjection drawn = StatementProjection.of(results, item);
        CoarseStatement coarse = new CoarseStatement(
                drawn.colour().get(),
                Projection.heatmap(results, HeatmapMode.MEAN)
                        .cells()
                        .get(item.index())
                        .colour()
                        .get(),
                drawn.pattern().get().ordinal(),
                drawn.lean().get() != StatementProjection.Lean.DISAGREE,
                drawn.acrossTheLine());
        return new Statement(
                false,
                exported.answers().counts().value(),
                coarse::matches,
                exported.division().value().map(found -> ReferenceDivision.valueOf(found.name())));
    }

    private interface BandOfGroup {
        Figure<MeanRange> of(Group group);
    }

    private static List<GroupBand> groups(Results results, BandOfGroup band) {
        List<GroupBand> shown = new ArrayList<>();
        Map.of(Dimension.ORGANISATION, results.organisations(), Dimension.LEVEL, results.levels())
                .forEach((dimension, groups) -> groups.forEach(group -> band.of(group)
                        .value()
                        .ifPresent(mean -> shown.add(new GroupBand(dimension, group.name(), mean)))));
        return shown;
    }

    private static Aggregate aggregate(Results results, ExportProjection.Total total, boolean scenarioRenewed) {
        BandRange band = total.band().get();
        Optional<Results.ScenarioSuggestion> scenario =
                results.scenario().value().filter(shown -> scenarioRenewed);
        Optional<Boolean> low = scenario.map(found -> says(found, SeveralLowTotals.class));
        Optional<Boolean> healthy = scenario.flatMap(found -> says(found, ReasonablyHealthy.class)
                ? Optional.of(true)
                : found.letter().equals("B") && !says(found, SeveralLowTotals.class)
                        ? Optional.of(false)
                        : Optional.empty());
        return new Aggregate(
                aggregateMean(band),
                total.sum().value(),
                bins(total, Band::aggregateFrom, Band::aggregateTo),
                groups(results, group -> group.aggregateBand().map(ProgramMechanism::aggregateMean)),
                low,
                healthy);
    }

    private static boolean says(Results.ScenarioSuggestion scenario, Class<? extends ScenarioReason> what) {
        return scenario.reasons().stream().anyMatch(what::isInstance);
    }

    private static Optional<Significance> significance(Results results) {
        Optional<Integer> n = results.significanceAgreement().value().map(Results.Agreement::n);
        SignificanceProjection drawn = SignificanceProjection.of(results);
        return n.map(people -> new Significance(drawn.points().stream()
                .map(point -> sums(point.significance().get(), people, point.exact() ? 10 : 1))
                .toList()));
    }

    /** Returns the bounds of the sums of weights that are printed like this. */
    private static Bounds sums(double printed, int n, int parts) {
        List<Long> sums = LongStream.rangeClosed(n, 5L * n)
                .filter(sum -> Math.round((double) sum / n * parts) == Math.round(printed * parts))
                .boxed()
                .toList();
        return new Bounds(sums.getFirst(), sums.getLast());
    }

    private static Optional<Statement> success(Results results) {
        SuccessProjection drawn = SuccessProjection.of(results);
        return drawn.lean()
                .value()
                .map(lean -> new Statement(
                        false,
                        drawn.counts().value(),
                        CoarseStatement.sameSideAs(lean != StatementProjection.Lean.DISAGREE),
                        Optional.empty()));
    }

    private static MeanRange mean(BandRange band) {
        return new MeanRange(band.worst().from() - 1, band.best().to());
    }

    private static MeanRange aggregateMean(BandRange band) {
        return new MeanRange(band.worst().aggregateFrom() - 1, band.best().aggregateTo());
    }
}
