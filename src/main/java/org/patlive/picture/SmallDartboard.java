package org.patlive.picture;

import java.util.List;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Line;
import org.patlive.picture.DartboardPicture.Rim;
import org.patlive.picture.DartboardPicture.Sector;
import org.patlive.picture.DartboardPicture.Tag;
import org.patlive.picture.DartboardPicture.ViewBox;

/**
 * Draws a dartboard that stands beside others: with fewer and larger texts. Each sector has its number outside and
 * its figure inside.
 */
public final class SmallDartboard {

    /** The height of text, in units, that is 24 pixels on a board 330 pixels wide: one of four on a projector. */
    public static final double TEXT = 84;

    /** The same on a board 250 pixels wide, in two rows. */
    public static final double LARGER_TEXT = 116;

    private SmallDartboard() {}

    /**
     * Draws the board.
     *
     * @param text the height of text in units
     */
    public static DartboardPicture draw(Projection.Dartboard board, double text) {
        double half = number(text) + 0.6 * text;
        DartboardPicture large = DartboardGeometry.draw(board);
        List<Sector> sectors = board.sectors().stream()
                .map(sector -> small(large.sectors().get(sector.principle() - 1), sector, text))
                .toList();
        return new DartboardPicture(
                new ViewBox(-half, -half, 2 * half, 2 * half),
                board.sentence().words(),
                DartboardText.description(board, ShortTitle.all()),
                DartboardGeometry.RADIUS,
                List.of(),
                Rim.NOTHING,
                sectors);
    }

    private static Sector small(Sector large, Projection.Sector sector, double text) {
        double middle = DartboardGeometry.start(sector.principle()) + DartboardGeometry.SECTOR / 2;
        return new Sector(
                large.principle(),
                large.band(),
                large.outline(),
                large.segments(),
                "",
                new Label(
                        Polar.x(number(text), middle),
                        "middle",
                        List.of(new Line(
                                Polar.rounded(Polar.y(number(text), middle) + 0.35 * text),
                                text,
                                "title",
                                String.valueOf(sector.principle())))),
                figure(sector, middle, text),
                List.of());
    }

    /** Returns the distance of the numbers from the bull's-eye, outside the rings. */
    private static double number(double text) {
        return DartboardGeometry.RADIUS + 0.55 * text;
    }

    private static Tag figure(Projection.Sector sector, double middle, double text) {
        String figure = sector.band().isShown() ? DartboardText.figure(sector) : "–";
        double radius = 2.65 * DartboardGeometry.RING;
        return new Tag(
                Polar.x(radius, middle),
                Polar.y(radius, middle),
                Polar.rounded(TextWidth.of(figure, text) + 30),
                Polar.rounded(1.15 * text),
                text,
                figure);
    }
}
