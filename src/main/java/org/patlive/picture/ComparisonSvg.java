package org.patlive.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patlive.analysis.ComparisonProjection;
import org.patlive.analysis.ComparisonProjection.Board;
import org.patlive.analysis.Figure.Reason;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.ViewBox;

/** Writes the dartboards of organisations, or of levels, side by side as one SVG file. */
public final class ComparisonSvg {

    private static final int MOST_IN_A_ROW = 4;
    private static final double WIDE = 440;
    private static final double GAP = 30;
    private static final double NAME = 34;
    private static final double TEXT = 28;

    /** Of a small board, in its own units. */
    private static final double FIGURES = 100;

    private final ComparisonProjection groups;
    private final int columns;
    private final double name;
    private final double width;
    private final Svg svg;

    private ComparisonSvg(ComparisonProjection groups, String title, Palette palette) {
        this.groups = groups;
        this.columns = columns(groups.boards().size());
        this.name = 1.25
                        * NAME
                        * groups.boards().stream()
                                .mapToInt(board -> lines(board).size())
                                .max()
                                .orElse(0)
                + 50;
        this.width = columns * (WIDE + GAP) - GAP;
        var rows = (groups.boards().size() + columns - 1) / columns;
        var high = groups.boards().isEmpty() ? 240 : rows * (name + WIDE + GAP) + 50;
        this.svg = new Svg(
                "comparison",
                new ViewBox(0, 0, width, Math.ceil(high)),
                title,
                DartboardWords.sentence(groups.message()) + description(),
                palette);
    }

    /** @param title what is compared, in a few words */
    public static String write(ComparisonProjection groups, String title, Palette palette) {
        return new ComparisonSvg(groups, title, palette).file();
    }

    /** As even as can be: six are three and three. */
    private static int columns(int boards) {
        var rows = Math.max(1, (boards + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return Math.max(2, (boards + rows - 1) / rows);
    }

    private String description() {
        return groups.boards().stream()
                .map(board -> board.name() + ": "
                        + board.hidden()
                                .map(Reason::sentence)
                                .orElseGet(() -> DartboardWords.partners(
                                                board.dartboard().respondents()) + ", "
                                        + board.dartboard().sectors().stream()
                                                .map(sector -> ShortTitle.of(sector.principle()) + " "
                                                        + DartboardWords.figure(sector))
                                                .collect(Collectors.joining(", ")))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private String file() {
        if (groups.boards().isEmpty()) {
            svg.veil(1, 1, width - 2, 238, TEXT, groups.message());
            return svg.file();
        }
        for (int i = 0; i < groups.boards().size(); i++) {
            board(groups.boards().get(i), i % columns * (WIDE + GAP), i / columns * (name + WIDE + GAP));
        }
        var rows = (groups.boards().size() + columns - 1) / columns;
        var key = IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle + " " + ShortTitle.of(principle))
                        .collect(Collectors.joining(" · "))
                + " · – hidden or not complete";
        var size = Math.min(TEXT, TEXT * width / (0.85 * TextWidth.of(key, TEXT)));
        svg.text(
                0,
                rows * (name + WIDE + GAP) + 24,
                size,
                Svg.REGULAR,
                "start",
                svg.palette().inkSoft(),
                key);
        return svg.file();
    }

    private void board(Board board, double x, double y) {
        var lines = lines(board);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    x,
                    y + (i + 1) * 1.25 * NAME - 6,
                    NAME,
                    Svg.BOLD,
                    "start",
                    svg.palette().ink(),
                    lines.get(i));
        }
        if (board.hidden().isPresent()) {
            svg.veil(x, y + name, WIDE, WIDE, TEXT, board.hidden().get().alone() + ".");
            return;
        }
        svg.text(
                x,
                y + lines.size() * 1.25 * NAME + 32,
                TEXT,
                Svg.REGULAR,
                "start",
                svg.palette().inkSoft(),
                DartboardWords.partners(board.dartboard().respondents()));
        var picture = SmallBoard.draw(board.dartboard(), FIGURES);
        svg.group(x + WIDE / 2, y + name + WIDE / 2, WIDE / picture.viewBox().width());
        DartboardSvg.draw(svg, picture);
        svg.end();
    }

    private static List<String> lines(Board board) {
        return TextWidth.wrap(board.name(), NAME, WIDE);
    }
}
