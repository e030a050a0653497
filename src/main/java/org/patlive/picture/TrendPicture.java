package org.patlive.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.analysis.projection.TrendProjection.Line;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;

/**
 * Everything a trend is drawn from: seven panels, one for each principle and one for the aggregate, with rounds from
 * the left and the bands as backgrounds. The units are pixels of a projector on which a panel is 420 wide.
 *
 * @param rounds the key to the numbers along the bottom
 */
public record TrendPicture(double width, double height, List<String> rounds, List<Panel> panels) {

    /** The most rounds that have space for exact figures; the oldest are left out. */
    private static final int MOST_ROUNDS = 5;

    /** The same for bands, which are wider. */
    private static final int MOST_BANDS = 3;

    private static final double WIDTH = 420;
    private static final double HEIGHT = 300;
    private static final double LEFT = 106;
    private static final double TOP = 14;
    private static final double BOTTOM = 258;

    /** The value at the bottom: lower than 6, so that the lowest band has some height. */
    private static final double FLOOR = 4.4;

    private static final double BEST = 24;

    /** @param lines from each point to the next one that is shown, where they are neighbours */
    public record Panel(String title, List<Ground> grounds, List<Stroke> lines, List<Point> points) {}

    /** The background of a band. */
    public record Ground(String band, String label, double x, double y, double width, double height) {}

    public record Stroke(double x1, double y1, double x2, double y2) {}

    /**
     * @param round its number along the bottom
     * @param shown false for a gap, whose {@code text} is a mark and whose {@code words} say why
     * @param above whether its texts stand above it
     * @param text the figure, or the band below ten (rule 3)
     */
    public record Point(
            int round, double x, double y, boolean shown, boolean above, String text, String n, String words) {}

    public static TrendPicture of(TrendProjection trend) {
        int from = Math.max(0, trend.rounds().size() - most(trend));
        return new TrendPicture(
                WIDTH,
                HEIGHT,
                IntStream.range(from, trend.rounds().size())
                        .mapToObj(round -> (round + 1) + " " + trend.rounds().get(round))
                        .toList(),
                trend.lines().stream().map(line -> panel(line, from)).toList());
    }

    private static int most(TrendProjection trend) {
        boolean exact = trend.lines().stream()
                .flatMap(line -> line.points().stream())
                .flatMap(point -> point.value().stream())
                .allMatch(TrendProjection.Point::exact);
        return exact ? MOST_ROUNDS : MOST_BANDS;
    }

    private static Panel panel(Line line, int from) {
        List<Point> points = IntStream.range(from, line.points().size())
                .mapToObj(round -> point(line, round, from))
                .toList();
        return new Panel(
                title(line),
                Stream.of(Band.values()).map(band -> ground(line, band)).toList(),
                IntStream.range(1, points.size())
                        .filter(i -> points.get(i - 1).shown() && points.get(i).shown())
                        .mapToObj(i -> new Stroke(
                                points.get(i - 1).x(),
                                points.get(i - 1).y(),
                                points.get(i).x(),
                                points.get(i).y()))
                        .toList(),
                points);
    }

    /** Returns {@code 4 Trust}, or {@code Aggregate}. */
    public static String title(Line line) {
        return line.principle() == 0
                ? Texts.text("picture.trend.aggregate")
                : line.principle() + " " + ShortTitle.of(line.principle());
    }

    /** Returns {@code 17.0, 24 partners}, with the band below ten (rule 3), or why nothing is shown. */
    public static String words(Line line, Figure<TrendProjection.Point> figure) {
        return switch (figure) {
            case Figure.Shown<TrendProjection.Point>(TrendProjection.Point point) ->
                Texts.text("picture.trend.point", "figure", text(line, point), "count", point.n());
            case Figure.Hidden<TrendProjection.Point>(Reason why) -> why(why);
        };
    }

    private static Point point(Line line, int round, int from) {
        Figure<TrendProjection.Point> figure = line.points().get(round);
        double step = (WIDTH - LEFT) / (line.points().size() - from);
        double x = Polar.rounded(LEFT + step * (round - from + 0.5));
        String words = words(line, figure);
        return figure.value()
                .map(point -> {
                    double y = Polar.rounded(y(line, point.mean()));
                    return new Point(
                            round + 1,
                            x,
                            y,
                            true,
                            y > 110,
                            text(line, point),
                            Texts.text("picture.trend.n", "count", point.n()),
                            words);
                })
                .orElseGet(() -> new Point(round + 1, x, (TOP + BOTTOM) / 2, false, true, "–", "", words));
    }

    private static Ground ground(Line line, Band band) {
        double top = y(band.to());
        double bottom = band == Band.LOWEST ? BOTTOM : y(band.from() - 1);
        return new Ground(
                band.range(), label(line, band), LEFT, Polar.rounded(top), WIDTH - LEFT, Polar.rounded(bottom - top));
    }

    private static String label(Line line, Band band) {
        return line.principle() == 0 ? band.printedAggregateRange() : band.printedRange();
    }

    private static String text(Line line, TrendProjection.Point point) {
        return point.exact() ? DartboardText.mean(point.mean()) : label(line, point.band());
    }

    private static String why(Reason why) {
        return why == Reason.INCOMPLETE || why == Reason.NO_ANSWERS
                ? Texts.text("picture.trend.not-complete")
                : HiddenWords.inPlace(why);
    }

    /** Returns the height of a mean. An aggregate is six totals, so its scale is the same, six times as long. */
    private static double y(Line line, double mean) {
        return y(line.principle() == 0 ? mean / 6 : mean);
    }

    private static double y(double total) {
        return BOTTOM - (total - FLOOR) / (BEST - FLOOR) * (BOTTOM - TOP);
    }
}
