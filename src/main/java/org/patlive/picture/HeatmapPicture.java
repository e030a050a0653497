package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.ShortTitle;
import org.patlive.words.HiddenWords;
import org.patlive.words.StatementWords;

/**
 * Everything a heatmap is drawn from: six rows of six cells, element A to F from the left.
 *
 * @param mode {@code disagreement}, {@code mean}, {@code levels} or {@code organisations}: which colours
 * @param legend in the order in which it is read
 * @param veil the reason why all cells are hidden, shown once over them; empty where anything is shown
 */
public record HeatmapPicture(
        String message, String mode, List<Key> legend, String veil, int respondents, List<Row> rows) {

    /** {@link Cell#state()} of a figure hidden by the disclosure rules. */
    public static final String HIDDEN = "hidden";

    /** {@link Cell#state()} while figures wait for the round to be closed: the cell only fills. */
    public static final String FILLING = "filling";

    /** {@link Cell#state()} of a class that has a sign and no colour. */
    public static final String SIGN = "sign";

    /** {@link Cell#state()} of the class "between and inside alike": it has both signs, without emphasis. */
    public static final String BOTH = "both";

    /** {@link Cell#state()} where there is nothing to hide: no answers yet, or too few to differ. */
    public static final String NONE = "none";

    private static final int COLOURS = 4;

    public record Row(int principle, String title, List<Cell> cells) {}

    /**
     * @param statement 1A to 6F
     * @param state {@code shown}, {@link #SIGN}, {@link #BOTH}, {@link #FILLING}, {@link #HIDDEN} or {@link #NONE}
     * @param percent 0 to 100, -1 unless shown
     * @param colour 0 to 3, -1 unless shown
     * @param filled 0 to 100: how many of the partners have answered, 0 unless filling
     * @param text printed in the cell: 48, 25–50 where only the colour may be known, ↔, hidden, or –
     * @param words the same in full, for the table
     */
    public record Cell(
            String statement, String state, int percent, int colour, int filled, String text, String words) {}

    /**
     * One entry of the legend.
     *
     * @param swatch 0 to 3 for the colours, {@link #HIDDEN}, {@code filled} or {@code empty}; empty where the words
     *     themselves begin with the sign that they explain
     */
    public record Key(String swatch, String words) {}

    public static HeatmapPicture of(Projection.Heatmap heatmap) {
        var rows = IntStream.rangeClosed(1, 6)
                .mapToObj(principle -> new Row(
                        principle,
                        ShortTitle.of(principle),
                        heatmap.cells().stream()
                                .filter(cell -> cell.item().principle() == principle)
                                .map(HeatmapPicture::cell)
                                .toList()))
                .toList();
        var veil = veil(heatmap, rows);
        return new HeatmapPicture(
                heatmap.sentence().words(),
                heatmap.mode().key(),
                keys(heatmap.mode(), rows, !veil.isEmpty()),
                veil,
                heatmap.respondents(),
                rows);
    }

    private static Cell cell(Projection.Cell cell) {
        var statement = cell.item().code();
        if (cell.percent().isShown()) {
            int percent = cell.percent().get();
            int colour = cell.colour().get();
            return new Cell(
                    statement,
                    "shown",
                    percent,
                    colour,
                    0,
                    cell.text(),
                    cell.sentence().words());
        }
        if (cell.division().isShown()) {
            var state = cell.division().get() == Division.BOTH ? BOTH : SIGN;
            return new Cell(
                    statement,
                    state,
                    -1,
                    -1,
                    0,
                    cell.text(),
                    StatementWords.label(cell.division().get()));
        }
        var reason = cell.percent().reason().orElseThrow();
        return switch (reason) {
            case NO_ANSWERS, UNDEFINED -> new Cell(statement, NONE, -1, -1, 0, "–", HiddenWords.inPlace(reason));
            case STILL_OPEN ->
                new Cell(
                        statement,
                        FILLING,
                        -1,
                        -1,
                        cell.filled(),
                        "",
                        text("picture.heatmap.have-answered", "percent", cell.filled()));
            default ->
                new Cell(statement, HIDDEN, -1, -1, 0, text("picture.heatmap.hidden"), HiddenWords.inPlace(reason));
        };
    }

    /** Returns the reason if all cells are hidden for the same one: it is then shown once instead of 36 times. */
    private static String veil(Projection.Heatmap heatmap, List<Row> rows) {
        if (!cells(rows).allMatch(cell -> cell.state().equals(HIDDEN))) {
            return "";
        }
        var words = heatmap.cells().stream()
                .flatMap(cell -> cell.percent().reason().stream())
                .map(HiddenWords::alone)
                .distinct()
                .toList();
        return words.size() == 1 ? words.getFirst() : "";
    }

    private static List<Key> keys(HeatmapMode mode, List<Row> rows, boolean veiled) {
        var keys = new ArrayList<Key>();
        if (cells(rows).anyMatch(cell -> cell.state().equals(FILLING))) {
            return List.of(
                    new Key("filled", text("picture.heatmap.answered")),
                    new Key("empty", text("picture.heatmap.not-answered")));
        }
        if (cells(rows).anyMatch(cell -> cell.state().equals("shown"))) {
            var words = legend(mode);
            IntStream.range(0, words.size())
                    .forEach(i -> keys.add(new Key(i < COLOURS ? String.valueOf(i) : "", words.get(i))));
        } else if (cells(rows).anyMatch(cell -> List.of(SIGN, BOTH).contains(cell.state()))) {
            Stream.of(Division.values())
                    .forEach(division -> keys.add(new Key("", division.sign() + " " + StatementWords.label(division))));
        }
        if (!veiled && cells(rows).anyMatch(cell -> cell.state().equals(HIDDEN))) {
            keys.add(new Key(HIDDEN, text("picture.heatmap.hidden")));
        }
        return List.copyOf(keys);
    }

    private static Stream<Cell> cells(List<Row> rows) {
        return rows.stream().map(Row::cells).flatMap(List::stream);
    }

    /** Returns what the four colours mean, the lowest first, and what else the cells print. */
    public static List<String> legend(HeatmapMode mode) {
        return switch (mode) {
            case DISAGREEMENT ->
                List.of(
                        text("picture.legend.close"),
                        text("picture.legend.some-distance"),
                        text("picture.legend.well-apart"),
                        text("picture.legend.far"));
            case MEAN ->
                List.of(
                        text("picture.legend.strongly-disagree"),
                        text("picture.legend.disagree"),
                        text("picture.legend.agree"),
                        text("picture.legend.strongly-agree"));
            case LEVELS -> gaps();
            case ORGANISATIONS ->
                Stream.concat(gaps().stream(), Stream.of(text("picture.legend.between"), text("picture.legend.inside")))
                        .toList();
        };
    }

    private static List<String> gaps() {
        return List.of(
                text("picture.legend.gap-smallest"),
                text("picture.legend.gap-small"),
                text("picture.legend.gap-large"),
                text("picture.legend.gap-largest"));
    }
}
