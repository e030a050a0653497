package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.Projection;
import org.patlive.picture.DartboardPicture.Tag;
import org.patlive.picture.DartboardPicture.ViewBox;
import org.patlive.picture.HeatmapPicture.Cell;
import org.patlive.picture.HeatmapPicture.Row;
import org.patlive.shared.text.Texts;

/**
 * Writes the heatmap, in any mode, as one SVG file: 6 principles × 6 elements. The figure is printed in each cell, so
 * that nothing depends on the colour; hidden cells are hatched and say so. While figures wait for the round to be
 * closed, cells fill from below as statements are answered.
 */
public final class HeatmapSvg {

    private static final double LEFT = 310;
    private static final double TOP = 60;
    private static final double CELL_WIDTH = 144;
    private static final double CELL_HEIGHT = 96;
    private static final double GAP = 6;
    /** Of the legend. */
    private static final int COLUMNS = 2;

    private static final double TEXT = 36;
    private static final double SMALL = 30;
    private static final double SIGN = 54;
    private static final double LINE = 48;
    private static final double WIDTH = LEFT + 6 * (CELL_WIDTH + GAP);

    private final HeatmapPicture picture;
    private final SvgWriter svg;
    private final List<Palette.Fill> fills;

    private HeatmapSvg(Projection.Heatmap heatmap, Palette palette) {
        this.picture = HeatmapPicture.of(heatmap);
        this.fills = picture.mode().equals("mean") ? palette.means() : palette.gaps();
        var height = TOP
                + 6 * (CELL_HEIGHT + GAP)
                + 30
                + LINE * Math.ceil((double) picture.legend().size() / COLUMNS);
        this.svg = new SvgWriter(
                "heatmap",
                new ViewBox(0, 0, WIDTH, height),
                title(heatmap),
                DartboardText.sentence(heatmap.sentence().words()) + description(heatmap),
                palette);
    }

    public static String write(Projection.Heatmap heatmap, Palette palette) {
        return new HeatmapSvg(heatmap, palette).file();
    }

    private static String title(Projection.Heatmap heatmap) {
        var filling = heatmap.cells().stream()
                .allMatch(cell -> cell.percent().reason().equals(Optional.of(Reason.STILL_OPEN)));
        return text(
                "picture.heatmap.title",
                "what",
                filling ? HeatmapPicture.FILLING : heatmap.mode().key(),
                "count",
                heatmap.respondents());
    }

    /** "Need: 1A 23%, 1B hidden: too few answers." for each principle. */
    private static String description(Projection.Heatmap heatmap) {
        return HeatmapPicture.of(heatmap).rows().stream()
                .map(row -> text(
                        "picture.heatmap.row",
                        "principle",
                        row.title(),
                        "figures",
                        Texts.series(row.cells().stream()
                                .map(cell -> cell.statement() + " " + cell.words())
                                .toList())))
                .collect(Collectors.joining(" "));
    }

    private String file() {
        for (int column = 0; column < 6; column++) {
            svg.text(middle(column), 42, TEXT, SvgWriter.BOLD, "middle", ink(), String.valueOf((char) ('A' + column)));
        }
        picture.rows().forEach(this::row);
        veil();
        legend();
        return svg.file();
    }

    private void row(Row row) {
        var y = TOP + (row.principle() - 1) * (CELL_HEIGHT + GAP);
        svg.text(
                0, y + CELL_HEIGHT / 2 + 12, TEXT, SvgWriter.BOLD, "start", ink(), row.principle() + " " + row.title());
        for (int column = 0; column < row.cells().size(); column++) {
            cell(row.cells().get(column), column, y);
        }
    }

    private void cell(Cell cell, int column, double y) {
        var x = LEFT + column * (CELL_WIDTH + GAP);
        var shown = cell.colour() >= 0;
        var hidden = cell.state().equals(HeatmapPicture.HIDDEN);
        var fill = shown
                ? fills.get(cell.colour()).colour()
                : hidden ? SvgWriter.HATCH : svg.palette().ground();
        svg.box(x, y, CELL_WIDTH, CELL_HEIGHT, 8, fill, svg.palette().lineStrong());
        if (cell.filled() > 0) {
            var height = CELL_HEIGHT * cell.filled() / 100;
            svg.box(
                    x,
                    y + CELL_HEIGHT - height,
                    CELL_WIDTH,
                    height,
                    8,
                    svg.palette().progress(),
                    svg.palette().lineStrong());
        }
        var sign = cell.state().equals(HeatmapPicture.SIGN);
        var largest = sign ? SIGN : TEXT;
        var size = Math.min(largest, largest * (CELL_WIDTH - 16) / TextWidth.of(cell.text(), largest));
        if (hidden && picture.veil().isEmpty()) {
            svg.tag(
                    new Tag(middle(column), y + CELL_HEIGHT / 2, CELL_WIDTH - 20, 42, Math.min(size, 28), cell.text()),
                    svg.palette().hiddenInk());
        } else if (!hidden) {
            svg.centred(
                    middle(column),
                    y + CELL_HEIGHT / 2,
                    size,
                    shown
                            ? fills.get(cell.colour()).ink()
                            : cell.state().equals(HeatmapPicture.BOTH)
                                    ? svg.palette().inkSoft()
                                    : ink(),
                    cell.text());
        }
    }

    /** Draws the common reason once, if all cells are hidden. */
    private void veil() {
        if (!picture.veil().isEmpty()) {
            svg.hiddenArea(LEFT, TOP, WIDTH - LEFT - GAP, 6 * (CELL_HEIGHT + GAP) - GAP, TEXT, picture.veil() + ".");
        }
    }

    private void legend() {
        for (int i = 0; i < picture.legend().size(); i++) {
            var key = picture.legend().get(i);
            var x = i % COLUMNS * WIDTH / 2;
            var y = TOP + 6 * (CELL_HEIGHT + GAP) + 30 + i / COLUMNS * LINE;
            if (!key.swatch().isEmpty()) {
                svg.box(x + 1, y, 48, 32, 4, swatch(key.swatch()), svg.palette().lineStrong());
            }
            svg.text(
                    key.swatch().isEmpty() ? x : x + 62,
                    y + 27,
                    SMALL,
                    SvgWriter.REGULAR,
                    "start",
                    svg.palette().inkSoft(),
                    key.words());
        }
    }

    private String swatch(String swatch) {
        return switch (swatch) {
            case HeatmapPicture.HIDDEN -> SvgWriter.HATCH;
            case "filled" -> svg.palette().progress();
            case "empty" -> svg.palette().ground();
            default -> fills.get(Integer.parseInt(swatch)).colour();
        };
    }

    private static double middle(int column) {
        return LEFT + column * (CELL_WIDTH + GAP) + CELL_WIDTH / 2;
    }

    private String ink() {
        return svg.palette().ink();
    }
}
