package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;
import org.patlive.words.NameWords;

/** Writes the dartboards of organisations, or of levels, side by side as one SVG file. */
public final class ComparisonSvg {

    private static final int MOST_IN_A_ROW = 4;
    private static final double BOARD_WIDTH = 440;
    private static final double GAP = 30;
    private static final double NAME = 34;
    private static final double TEXT = 28;

    /** The height of text on a small board, in its own units. */
    private static final double BOARD_TEXT = 100;

    /** The most lines with names of hidden groups; more would not fit, but the description has them all. */
    private static final int MOST_LINES = 11;

    private final ComparisonProjection groups;
    private final List<Card> cards;
    private final int columns;
    private final double name;
    private final double width;
    private final SvgWriter svg;

    /**
     * One group that is shown, or all that are hidden for the same reason.
     *
     * @param hiddenNote the reason; empty for a group that is shown
     */
    private record Card(String title, Optional<Board> board, String hiddenNote) {

        static Card of(Board board) {
            return new Card(NameWords.group(board.name()), Optional.of(board), "");
        }

        static Card of(Reason why, List<String> names) {
            // Each name begins a line, so that none is taken for a part of the one before.
            var named = text("picture.comparison.hidden", "reason", why, "names", String.join(",\n", names));
            var withoutNames = names.size() == 1
                    || SvgWriter.hiddenLines(named, TEXT, BOARD_WIDTH).size() > MOST_LINES;
            return new Card(
                    names.size() == 1 ? names.getFirst() : text("picture.comparison.not-shown", "count", names.size()),
                    Optional.empty(),
                    withoutNames
                            ? DartboardText.sentence(HiddenWords.alone(why)).strip()
                            : named);
        }
    }

    private ComparisonSvg(ComparisonProjection groups, String title, Palette palette) {
        this.groups = groups;
        this.cards = Stream.concat(
                        groups.shown().stream().map(Card::of),
                        groups.hidden().entrySet().stream()
                                .map(hidden -> Card.of(hidden.getKey(), NameWords.groups(hidden.getValue()))))
                .toList();
        this.columns = columns(groups);
        this.name = 1.25
                        * NAME
                        * cards.stream()
                                .mapToInt(card -> lines(card).size())
                                .max()
                                .orElse(0)
                + 50;
        this.width = columns * (BOARD_WIDTH + GAP) - GAP;
        var rows = (cards.size() + columns - 1) / columns;
        var height = cards.isEmpty() ? 240 : rows * (name + BOARD_WIDTH + GAP) + 50;
        this.svg = new SvgWriter(
                "comparison",
                new ViewBox(0, 0, width, Math.ceil(height)),
                title,
                DartboardText.sentence(groups.sentence().words()) + description(),
                palette);
    }

    /**
     * Writes the file.
     *
     * @param title what is compared, in a few words
     */
    public static String write(ComparisonProjection groups, String title, Palette palette) {
        return new ComparisonSvg(groups, title, palette).file();
    }

    /** Returns the number of columns that fills rows evenly: six boards are three and three. */
    public static int columns(ComparisonProjection groups) {
        var boards = groups.shown().size() + groups.hidden().size();
        var rows = Math.max(1, (boards + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW);
        return Math.max(2, (boards + rows - 1) / rows);
    }

    private String description() {
        return groups.boards().stream()
                .map(board -> board.hidden()
                        .map(why -> text(
                                "picture.comparison.group-hidden",
                                "name",
                                NameWords.group(board.name()),
                                "reason",
                                why))
                        .orElseGet(() -> text(
                                "picture.comparison.group",
                                "name",
                                NameWords.group(board.name()),
                                "figures",
                                figures(board))))
                .collect(Collectors.joining(" "));
    }

    private static String figures(Board board) {
        var figures = Texts.series(board.dartboard().sectors().stream()
                .map(sector -> ShortTitle.of(sector.principle()) + " " + DartboardText.figure(sector))
                .toList());
        var partners = board.dartboard().respondents();
        return partners == 0 ? figures : text("picture.comparison.partners", "count", partners, "figures", figures);
    }

    private String file() {
        if (cards.isEmpty()) {
            svg.hiddenArea(1, 1, width - 2, 238, TEXT, groups.sentence().words());
            return svg.file();
        }
        for (int i = 0; i < cards.size(); i++) {
            card(cards.get(i), i % columns * (BOARD_WIDTH + GAP), i / columns * (name + BOARD_WIDTH + GAP));
        }
        var rows = (cards.size() + columns - 1) / columns;
        var legend = IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle + " " + ShortTitle.of(principle))
                        .collect(Collectors.joining(" · "))
                + " · " + text("picture.comparison.sign");
        var size = Math.min(TEXT, TEXT * width / (0.85 * TextWidth.of(legend, TEXT)));
        svg.text(
                0,
                rows * (name + BOARD_WIDTH + GAP) + 24,
                size,
                SvgWriter.REGULAR,
                "start",
                svg.palette().inkSoft(),
                legend);
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
                        () -> svg.hiddenArea(
                                x + 1, y + name + 1, BOARD_WIDTH - 2, BOARD_WIDTH - 2, TEXT, card.hiddenNote()));
    }

    /**
     * Draws the board of one group.
     *
     * @param lines how many lines its name takes
     */
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
        var picture = SmallDartboard.draw(board.dartboard(), BOARD_TEXT);
        svg.group(
                x + BOARD_WIDTH / 2,
                y + name + BOARD_WIDTH / 2,
                BOARD_WIDTH / picture.viewBox().width());
        DartboardSvg.draw(svg, picture);
        svg.end();
    }

    /** Returns the number of partners; empty where only the band of the group may be shown. */
    private static Optional<String> partners(Board board) {
        return Optional.of(board.dartboard().respondents())
                .filter(count -> count > 0)
                .map(DartboardText::partners);
    }

    private static List<String> lines(Card card) {
        return TextWidth.wrap(card.title(), NAME, BOARD_WIDTH);
    }
}
