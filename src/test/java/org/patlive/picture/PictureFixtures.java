package org.patlive.picture;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;

/** Projections for tests, the same in every run. */
public final class PictureFixtures {

    private static final double[] MEANS = {20.5, 17, 14.5, 10, 16, 19};

    private static final Figure<Division> NO_DIVISION = Figure.hidden(Reason.UNDEFINED);

    private PictureFixtures() {}

    /** A dartboard of a round in which everybody answered everything. */
    public static Projection.Dartboard of(int respondents) {
        var random = new Random(respondents);
        var sectors = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> sector(
                        principle,
                        IntStream.range(0, respondents)
                                .map(i -> total(MEANS[principle - 1] + 2.6 * random.nextGaussian()))
                                .toArray()))
                .toList();
        return new Projection.Dartboard(Sentence.verbatim("Trust divides us"), respondents, 0, sectors);
    }

    private static int total(double wish) {
        return (int) Math.max(6, Math.min(24, Math.round(wish)));
    }

    public static Projection.Sector sector(int principle, int... totals) {
        var darts = new TreeMap<Integer, Integer>();
        IntStream.of(totals).forEach(total -> darts.merge(total, 1, Integer::sum));
        var sum = IntStream.of(totals).sum();
        return new Projection.Sector(
                principle,
                totals.length,
                Figure.shown(BandRange.of(Band.ofTotals(sum, totals.length))),
                Figure.shown((double) sum / totals.length),
                totals.length,
                darts.entrySet().stream()
                        .map(place -> new Projection.Dart(place.getKey(), place.getValue(), ""))
                        .toList());
    }

    /** {@code count} darts at one total. */
    public static Projection.Sector onePlace(int principle, int total, int count) {
        return sector(principle, IntStream.generate(() -> total).limit(count).toArray());
    }

    /** Below ten (rule 3): bands only, darts in the middle of theirs. */
    public static Projection.Dartboard belowTen(int respondents) {
        var sectors = of(respondents).sectors().stream()
                .map(sector -> new Projection.Sector(
                        sector.principle(),
                        sector.completed(),
                        sector.band(),
                        Figure.hidden(Reason.COARSE),
                        sector.n(),
                        sector.darts().stream()
                                .map(dart -> new Projection.Dart(middle(dart.total()), dart.count(), ""))
                                .toList()))
                .toList();
        return new Projection.Dartboard(Sentence.verbatim("Six principles, four bands"), respondents, 0, sectors);
    }

    /**
     * An open Anonymous round: everybody has completed the first principle, those who have finished all six; from ten on
     * with the bands of a sample, the fourth in the two lowest.
     */
    public static Projection.Dartboard waiting(int respondents, int finished) {
        var sectors = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> {
                    int completed = principle == 1 ? respondents : finished;
                    Figure<BandRange> band = completed < 10
                            ? Figure.hidden(Reason.STILL_OPEN)
                            : Figure.shown(
                                    principle == 4
                                            ? new BandRange(Band.LOW, Band.LOWEST)
                                            : BandRange.of(Band.ofTotals((long) MEANS[principle - 1], 1)));
                    return new Projection.Sector(
                            principle, completed, band, Figure.hidden(Reason.STILL_OPEN), 0, List.of());
                })
                .toList();
        return new Projection.Dartboard(
                Sentence.verbatim("Full results appear when the round is closed"), respondents, finished, sectors);
    }

    private static double middle(double total) {
        var band = Band.ofTotals((long) total, 1);
        return (band.from() + band.to()) / 2.0;
    }

    public static Projection.Sector hidden(int principle, Reason why) {
        return new Projection.Sector(principle, 0, Figure.hidden(why), Figure.hidden(why), 0, List.of());
    }

    public static Projection.Dartboard allHidden(Reason why) {
        return new Projection.Dartboard(
                Sentence.verbatim(""),
                4,
                0,
                IntStream.rangeClosed(1, 6).mapToObj(p -> hidden(p, why)).toList());
    }

    /** The given principles hidden, the others as they were. */
    public static Projection.Dartboard hiding(Projection.Dartboard board, Reason why, Integer... principles) {
        return new Projection.Dartboard(
                board.sentence(),
                board.respondents(),
                board.waiting(),
                board.sectors().stream()
                        .map(sector -> List.of(principles).contains(sector.principle())
                                ? hidden(sector.principle(), why)
                                : sector)
                        .toList());
    }

    /** One named dart per organisation, at its mean. */
    public static Projection.Dartboard byOrganisation(int organisations) {
        var board = of(organisations * 4);
        var random = new Random(organisations);
        return new Projection.Dartboard(
                Sentence.verbatim("Four organisations see it alike"),
                organisations * 4,
                0,
                board.sectors().stream()
                        .map(sector -> new Projection.Sector(
                                sector.principle(),
                                sector.completed(),
                                sector.band(),
                                sector.mean(),
                                sector.n(),
                                IntStream.range(0, organisations)
                                        .mapToObj(i -> new Projection.Dart(
                                                Math.min(24, sector.mean().get() + 2 * random.nextGaussian()),
                                                1,
                                                "Organisation " + (char) ('A' + i)))
                                        .toList()))
                        .toList());
    }

    /** Percentages all over the scale; below ten (rule 3) only their colours. */
    public static Projection.Heatmap heatmap(int respondents, boolean exact) {
        var random = new Random(respondents);
        return new Projection.Heatmap(
                HeatmapMode.DISAGREEMENT,
                Sentence.verbatim("We differ most on three statements"),
                respondents,
                Item.statements()
                        .map(item -> {
                            int percent = Math.min(
                                    100, (int) Math.abs(28 + item.principle() * 5 + 22 * random.nextGaussian()));
                            return new Projection.Cell(
                                    item,
                                    Figure.shown(exact ? percent : Math.min(3, percent / 25) * 25 + 12),
                                    Figure.shown(Math.min(3, percent / 25)),
                                    exact,
                                    respondents,
                                    exact ? percent + "" : range(percent),
                                    Sentence.verbatim((exact ? percent + "" : range(percent)) + "%"),
                                    0,
                                    NO_DIVISION);
                        })
                        .toList());
    }

    private static String range(int percent) {
        int colour = Math.min(3, percent / 25);
        return colour * 25 + "–" + (colour + 1) * 25;
    }

    /** An open Anonymous round: the first principle answered by all, the last by a quarter of them. */
    public static Projection.Heatmap filling(int respondents) {
        return cells(heatmap(respondents, true), HeatmapMode.DISAGREEMENT, item -> {
            Figure<Integer> none = Figure.hidden(Reason.STILL_OPEN);
            int filled = item.principle() == 1 ? 100 : item.principle() == 6 ? 25 : 60;
            return new Projection.Cell(
                    item, none, none, false, 0, "", Sentence.verbatim(""), filled, Figure.hidden(Reason.STILL_OPEN));
        });
    }

    /** A closed Anonymous round by organisations: a class in each cell, element A to C the three in turn, then the same. */
    public static Projection.Heatmap divisions(int respondents) {
        return cells(heatmap(respondents, true), HeatmapMode.ORGANISATIONS, item -> {
            Figure<Integer> none = Figure.hidden(Reason.PROTECTED);
            Division division = Division.values()[item.index() % 3];
            return new Projection.Cell(
                    item,
                    none,
                    none,
                    false,
                    respondents,
                    division.sign(),
                    Sentence.verbatim(""),
                    0,
                    Figure.shown(division));
        });
    }

    private static Projection.Heatmap cells(
            Projection.Heatmap heatmap, HeatmapMode mode, Function<Item, Projection.Cell> cell) {
        return new Projection.Heatmap(
                mode,
                heatmap.sentence(),
                heatmap.respondents(),
                heatmap.cells().stream().map(Projection.Cell::item).map(cell).toList());
    }

    public static Projection.Heatmap hiding(Projection.Heatmap heatmap, Reason why, List<String> statements) {
        return new Projection.Heatmap(
                heatmap.mode(),
                heatmap.sentence(),
                heatmap.respondents(),
                heatmap.cells().stream()
                        .map(cell -> statements.contains(cell.item().code())
                                ? new Projection.Cell(
                                        cell.item(),
                                        Figure.hidden(why),
                                        Figure.hidden(why),
                                        true,
                                        0,
                                        "",
                                        Sentence.verbatim(""),
                                        0,
                                        NO_DIVISION)
                                : cell)
                        .toList());
    }
}
