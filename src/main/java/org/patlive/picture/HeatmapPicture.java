package org.patlive.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.HeatmapMode;
import org.patlive.analysis.Projection;
import org.patlive.instrument.ShortTitle;

/**
 * What the heatmap prints: six rows of six cells, element A to F from the left.
 *
 * @param mode {@code disagreement}, {@code mean}, {@code levels} or {@code organisations}: which colours and legend
 * @param legend what the four colours mean
 */
public record HeatmapPicture(String message, String mode, List<String> legend, int respondents, List<Row> rows) {

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
        return new HeatmapPicture(
                heatmap.message(), heatmap.mode().key(), legend(heatmap.mode()), heatmap.respondents(), rows);
    }

    private static Cell cell(Projection.Cell cell) {
        var statement = cell.item().code();
        if (cell.percent().isShown()) {
            int percent = cell.percent().get();
            int colour = cell.colour().get();
            return new Cell(statement, "shown", percent, colour, cell.text(), cell.words());
        }
        var reason = cell.percent().reason().orElseThrow();
        return reason == Reason.NO_ANSWERS || reason == Reason.UNDEFINED
                ? new Cell(statement, NONE, -1, -1, "–", reason.sentence())
                : new Cell(statement, HIDDEN, -1, -1, "hidden", reason.sentence());
    }

    /** What the four colours mean, the lowest first, and what else the cells print. */
    public static List<String> legend(HeatmapMode mode) {
        return switch (mode) {
            case DISAGREEMENT ->
                List.of("0–25 % close", "25–50 % some distance", "50–75 % well apart", "75–100 % far apart");
            case MEAN ->
                List.of("1.0–1.8 strongly disagree", "1.8–2.5 disagree", "2.5–3.3 agree", "3.3–4.0 strongly agree");
            case LEVELS -> GAPS;
            case ORGANISATIONS ->
                Stream.concat(GAPS.stream(), Stream.of("↔ between organisations", "● inside organisations"))
                        .toList();
        };
    }

    private static final List<String> GAPS =
            List.of("0–0.8 points", "0.8–1.5 points", "1.5–2.3 points", "2.3–3 points");
}
