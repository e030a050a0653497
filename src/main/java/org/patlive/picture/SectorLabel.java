package org.patlive.picture;

import static org.patlive.picture.DartboardGeometry.CAPTION;
import static org.patlive.picture.DartboardGeometry.HALF;
import static org.patlive.picture.DartboardGeometry.TITLE;

import java.util.ArrayList;
import java.util.List;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Line;

/**
 * Number, title and caption of a sector, outside the board: centred above and below it, and in the four corners that a
 * circle leaves free in its square, pushed outwards until no line touches the board.
 */
final class SectorLabel {

    private static final double EDGE = 8;
    private static final double CORNER_WIDTH = 400;
    private static final double MIDDLE_WIDTH = 380;
    private static final double LEADING = 1.2;
    /** Of a line's size: how far letters reach above and below the baseline. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.25;

    private SectorLabel() {}

    /**
     * Places the label.
     *
     * @param reach how far from the bull's-eye the board ends, with what stands around it and a gap
     */
    static Label of(int principle, String title, String caption, double reach) {
        var middle = principle == 1 || principle == 4;
        var above = principle == 1 || principle == 2 || principle == 6;
        var width = middle ? MIDDLE_WIDTH : CORNER_WIDTH;
        var lines = new ArrayList<Line>();
        TextWidth.wrap(principle + " " + title, TITLE, width).forEach(text -> add(lines, TITLE, "title", text));
        TextWidth.wrap(caption, CAPTION, width).forEach(text -> add(lines, CAPTION, "caption", text));
        var down = above ? shiftAbove(lines, middle, reach) : shiftBelow(lines, middle, reach);
        var placed = lines.stream()
                .map(line -> new Line(Polar.rounded(line.y() + down), line.size(), line.kind(), line.text()))
                .toList();
        return middle
                ? new Label(0, "middle", placed)
                : principle < 4 ? new Label(HALF - EDGE, "end", placed) : new Label(EDGE - HALF, "start", placed);
    }

    private static void add(List<Line> lines, double size, String kind, String text) {
        var y = lines.isEmpty() ? ASCENT * size : lines.getLast().y() + LEADING * size;
        lines.add(new Line(y, size, kind, text));
    }

    /** Returns how far lines move up so that each is clear of the board. */
    private static double shiftAbove(List<Line> lines, boolean middle, double reach) {
        return lines.stream()
                .mapToDouble(line -> -edge(line, middle, reach) - line.y() - DESCENT * line.size())
                .min()
                .orElse(0);
    }

    private static double shiftBelow(List<Line> lines, boolean middle, double reach) {
        return lines.stream()
                .mapToDouble(line -> edge(line, middle, reach) - line.y() + ASCENT * line.size())
                .max()
                .orElse(0);
    }

    /** Returns how far the board, with the gap around it, reaches up or down beside the inner end of a line. */
    private static double edge(Line line, boolean middle, double reach) {
        var inner = middle ? 0 : Math.max(0, HALF - EDGE - TextWidth.of(line.text(), line.size()));
        return inner >= reach ? 0 : Math.sqrt(reach * reach - inner * inner);
    }
}
