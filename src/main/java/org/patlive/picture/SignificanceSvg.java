package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.SignificanceProjection;
import org.patlive.analysis.projection.SignificanceProjection.Point;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.ViewBox;

/**
 * Writes bands by significance as one SVG file: the four bands from the top, the five points of significance from the
 * left. The corner of what is weak and matters has a heavy outline.
 */
public final class SignificanceSvg {

    private static final int POINTS = 5;
    /** From this column on a principle is among the more significant. */
    private static final int SIGNIFICANT = 4;

    private static final double LEFT = 130;
    private static final double TOP = 100;
    private static final double COLUMN_WIDTH = 310;
    private static final double CHIP = 46;
    private static final double TEXT = 28;
    private static final double GAP = 6;

    private final SignificanceProjection significance;
    private final SvgWriter svg;

    private SignificanceSvg(SignificanceProjection significance, Palette palette) {
        this.significance = significance;
        this.svg = new SvgWriter(
                "significance",
                new ViewBox(
                        0,
                        0,
                        LEFT + POINTS * (COLUMN_WIDTH + GAP),
                        y(significance, Band.LOWEST) + rowHeight(significance, Band.LOWEST)),
                text("picture.significance.title"),
                DartboardText.sentence(significance.sentence().words()) + description(significance),
                palette);
    }

    /**
     * Writes the file.
     *
     * @param more the published words at the left end
     * @param less the published words at the right end
     */
    public static String write(SignificanceProjection significance, String more, String less, Palette palette) {
        return new SignificanceSvg(significance, palette).file(more, less);
    }

    /** Returns {@code 3.4}, or {@code ≈ 3} below ten (rule 3). */
    public static String figure(Point point) {
        return point.exact() ? DartboardText.mean(point.significance().get()) : "≈ " + point.column();
    }

    private static String description(SignificanceProjection significance) {
        return significance.points().stream().map(SignificanceSvg::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Point point) {
        return point.isPlaced()
                ? text(
                        "picture.significance.placed",
                        "principle",
                        ShortTitle.of(point.principle()),
                        "band",
                        DartboardText.range(point.band().get()),
                        "significance",
                        figure(point))
                : text(
                        "picture.significance.not-placed",
                        "principle",
                        ShortTitle.of(point.principle()),
                        "reason",
                        whyNot(point));
    }

    private static Reason whyNot(Point point) {
        var missing = point.band().isShown() ? point.significance() : point.band();
        return missing.reason().orElseThrow();
    }

    private String file(String more, String less) {
        var palette = svg.palette();
        for (int column = POINTS; column >= 1; column--) {
            var words = column == POINTS ? more : column == 1 ? less : "";
            svg.text(
                    x(column) + COLUMN_WIDTH / 2,
                    44,
                    34,
                    SvgWriter.BOLD,
                    "middle",
                    palette.ink(),
                    String.valueOf(column));
            svg.text(x(column) + COLUMN_WIDTH / 2, 84, 28, SvgWriter.REGULAR, "middle", palette.inkSoft(), words);
        }
        for (Band band : Band.values()) {
            row(band);
        }
        var corner = y(Band.LOW);
        var end = y(Band.LOWEST) + rowHeight(Band.LOWEST);
        svg.path(
                "M%s %s H%s V%s H%s Z"
                        .formatted(
                                Polar.text(LEFT + 2),
                                Polar.text(corner - 1),
                                Polar.text(LEFT + 2 * (COLUMN_WIDTH + GAP) - 4),
                                Polar.text(end - 3),
                                Polar.text(LEFT + 2)),
                "none",
                palette.ink(),
                5);
        svg.text(LEFT + 14, end - 16, 26, SvgWriter.BOLD, "start", palette.ink(), text("picture.significance.corner"));
        return svg.file();
    }

    private void row(Band band) {
        var palette = svg.palette();
        var y = y(band);
        svg.box(0, y, LEFT - GAP, rowHeight(band), 6, palette.band(band.range()), palette.lineStrong());
        svg.centred((LEFT - GAP) / 2, y + rowHeight(band) / 2, 34, ink(band), DartboardText.range(band));
        for (int column = POINTS; column >= 1; column--) {
            var isWeakAndSignificant = band.compareTo(Band.LOW) >= 0 && column >= SIGNIFICANT;
            svg.box(
                    x(column),
                    y,
                    COLUMN_WIDTH,
                    rowHeight(band),
                    6,
                    isWeakAndSignificant ? palette.weakAndSignificant() : palette.ring(),
                    palette.line());
            var chips = chips(band, column);
            for (int i = 0; i < chips.size(); i++) {
                chip(chips.get(i), x(column) + 8, y + 8 + i * (CHIP + 6));
            }
        }
    }

    private void chip(Point point, double x, double y) {
        var palette = svg.palette();
        var words = point.principle() + " " + ShortTitle.of(point.principle());
        svg.box(x, y, COLUMN_WIDTH - 16, CHIP, 8, palette.ink(), palette.ink());
        svg.text(x + 10, y + 33, TEXT, SvgWriter.BOLD, "start", palette.ground(), words);
        svg.text(x + COLUMN_WIDTH - 26, y + 33, TEXT, SvgWriter.REGULAR, "end", palette.ground(), figure(point));
    }

    private List<Point> chips(Band band, int column) {
        return significance.points().stream()
                .filter(Point::isPlaced)
                .filter(point -> point.band().get() == band && point.column() == column)
                .toList();
    }

    /** Returns the height of a row, which its fullest cell determines. */
    private static double rowHeight(SignificanceProjection significance, Band band) {
        var most = significance.points().stream()
                .filter(Point::isPlaced)
                .filter(point -> point.band().get() == band)
                .collect(Collectors.groupingBy(Point::column, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return Math.max(110, 10 + most * (CHIP + 6) + (band == Band.LOWEST ? 40 : 0));
    }

    private static double y(SignificanceProjection significance, Band band) {
        return TOP
                + Stream.of(Band.values())
                        .limit(band.ordinal())
                        .mapToDouble(above -> rowHeight(significance, above) + GAP)
                        .sum();
    }

    private double rowHeight(Band band) {
        return rowHeight(significance, band);
    }

    private double y(Band band) {
        return y(significance, band);
    }

    private String ink(Band band) {
        return svg.palette().fill(band.range()).ink();
    }

    private static double x(int column) {
        return LEFT + (POINTS - column) * (COLUMN_WIDTH + GAP);
    }
}
