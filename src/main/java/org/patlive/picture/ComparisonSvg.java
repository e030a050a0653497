package org.patlive.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ComparisonProjection.Board;
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

    /** Names of more groups that are not shown would not fit; the description has them all. */
    private static final int MOST_LETTERS = 150;

    private final ComparisonProjection groups;
    private final List<Card> cards;
    private final int columns;
    private final double name;
    private final double width;
    private final SvgWriter svg;

    /**
     * One group that is shown, or all that are not for the same reason.
     *
     * @param veil why they are not; empty for one that is shown
     */
    private record Card(String title, Optional<Board> board, String veil) {

        static Card of(Board board) {
            return new Card(board.name(), Optional.of(board), "");
        }

        static Card of(Reason why, List<String> names) {
            var all = String.join(", ", names);
            var few = names.size() == 1 || all.length() > MOST_LETTERS;
            return new Card(
                    names.size() == 1 ? names.getFirst() : names.size() + " not shown",
                    Optional.empty(),
                    few ? why.alone() + "." : why.alone() + ": " + all + ".");
        }
    }

    private ComparisonSvg(ComparisonProjection groups, String title, Palette palette) {
        this.groups = groups;
        this.cards = Stream.concat(
                        groups.shown().stream().map(Card::of),
                        groups.hidden().entrySet().stream().map(hidden -> Card.of(hidden.getKey(), hidden.getValue())))
                .toList();
        this.columns = columns(cards.size());
        this.name = 1.25
                        * NAME
                        * cards.stream()
                                .mapToInt(card -> lines(card).size())
                                .max()
                                .orElse(0)
                + 50;
        this.width = columns * (WIDE + GAP) - GAP;
        var rows = (cards.size() + columns - 1) / columns;
        var high = cards.isEmpty() ? 240 : rows * (name + WIDE + GAP) + 50;
        this.svg = new SvgWriter(
                "comparison",
                new ViewBox(0, 0, width, Math.ceil(high)),
                title,
                DartboardText.sentence(groups.message()) + description(),
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
                                .orElseGet(() -> partners(board)
                                                .map(words -> words + ", ")
                                                .orElse("")
                                        + board.dartboard().sectors().stream()
                                                .map(sector -> ShortTitle.of(sector.principle()) + " "
                                                        + DartboardText.figure(sector))
                                                .collect(Collectors.joining(", ")))
                        + ".")
                .collect(Collectors.joining(" "));
    }

    private String file() {
        if (cards.isEmpty()) {
            svg.veil(1, 1, width - 2, 238, TEXT, groups.message());
            return svg.file();
        }
        for (int i = 0; i < cards.size(); i++) {
            card(cards.get(i), i % columns * (WIDE + GAP), i / columns * (name + WIDE + GAP));
        }
        var rows = (cards.size() + columns - 1) / columns;
        var key = IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle + " " + ShortTitle.of(principle))
                        .collect(Collectors.joining(" · "))
                + " · – hidden or not complete";
        var size = Math.min(TEXT, TEXT * width / (0.85 * TextWidth.of(key, TEXT)));
        svg.text(
                0,
                rows * (name + WIDE + GAP) + 24,
                size,
                SvgWriter.REGULAR,
                "start",
                svg.palette().inkSoft(),
                key);
        return svg.file();
    }

    private void card(Card card, double x, double y) {
        var lines = lines(card);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    x,
                    y + (i + 1) * 1.25 * NAME - 6,
                    NAME,
                    SvgWriter.BOLD,
                    "start",
                    svg.palette().ink(),
                    lines.get(i));
        }
        card.board()
                .ifPresentOrElse(
                        board -> board(board, x, y, lines.size()),
                        () -> svg.veil(x, y + name, WIDE, WIDE, TEXT, card.veil()));
    }

    /** @param lines that its name takes */
    private void board(Board board, double x, double y, int lines) {
        partners(board)
                .ifPresent(words -> svg.text(
                        x,
                        y + lines * 1.25 * NAME + 32,
                        TEXT,
                        SvgWriter.REGULAR,
                        "start",
                        svg.palette().inkSoft(),
                        words));
        var picture = SmallDartboard.draw(board.dartboard(), FIGURES);
        svg.group(x + WIDE / 2, y + name + WIDE / 2, WIDE / picture.viewBox().width());
        DartboardSvg.draw(svg, picture);
        svg.end();
    }

    /** How many a group has; empty where its band alone may be shown. */
    private static Optional<String> partners(Board board) {
        return Optional.of(board.dartboard().respondents())
                .filter(count -> count > 0)
                .map(DartboardText::partners);
    }

    private static List<String> lines(Card card) {
        return TextWidth.wrap(card.title(), NAME, WIDE);
    }
}
