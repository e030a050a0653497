package org.patlive.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Projection;
import org.patlive.instrument.ShortTitle;

/** What the heatmap prints: six rows of six cells, element A to F from the left. */
public record HeatmapPicture(String message, int respondents, List<Row> rows) {

    /** {@link Cell#state()} of a figure hidden by the disclosure rules. */
    public static final String HIDDEN = "hidden";

    /** {@link Cell#state()} where there is nothing to hide: no answers yet, or too few to differ. */
    public static final String NONE = "none";

    public record Row(int principle, String title, List<Cell> cells) {}

    /**
     * @param statement 1A to 6F
     * @param state {@code shown}, {@link #HIDDEN} or {@link #NONE}
     * @param percent 0 to 100, -1 unless shown
     * @param colour 0 to 3, -1 unless shown
     * @param text printed in the cell: 48, 25–50 where only the colour may be known, hidden, or –
     * @param words the same in full, for the table
     */
    public record Cell(String statement, String state, int percent, int colour, String text, String words) {}

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
        return new HeatmapPicture(heatmap.message(), heatmap.respondents(), rows);
    }

    private static Cell cell(Projection.Cell cell) {
        var statement = cell.item().code();
        if (cell.percent().isShown()) {
            int percent = cell.percent().get();
            int colour = cell.colour().get();
            var text = cell.exact() ? String.valueOf(percent) : range(colour);
            return new Cell(statement, "shown", percent, colour, text, text + " %");
        }
        var reason = cell.percent().reason().orElseThrow();
        return reason == Reason.NO_ANSWERS || reason == Reason.UNDEFINED
                ? new Cell(statement, NONE, -1, -1, "–", reason.sentence())
                : new Cell(statement, HIDDEN, -1, -1, "hidden", reason.sentence());
    }

    /** {@code 25–50}: the colour's range, where the exact figure would give too much away. */
    static String range(int colour) {
        return colour * 25 + "–" + (colour + 1) * 25;
    }
}
