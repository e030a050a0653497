package org.patlive.picture;

import java.util.List;
import org.patlive.analysis.Projection;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Line;
import org.patlive.picture.DartboardPicture.Sector;
import org.patlive.picture.DartboardPicture.Tag;
import org.patlive.picture.DartboardPicture.ViewBox;

/**
 * A dartboard among several: the same board with fewer and larger words. Each sector carries its number outside and its
 * figure within; the text is 24 pixels high where the board is 330 wide.
 */
public final class SmallBoard {

    private static final double TEXT = 84;
    private static final double TAG_HEIGHT = 100;
    private static final double HALF = 575;
    /** Where the numbers stand, outside the rim. */
    private static final double NUMBER = 525;

    private SmallBoard() {}

    public static DartboardPicture draw(Projection.Dartboard board) {
        DartboardPicture large = DartboardGeometry.draw(board);
        List<Sector> sectors = board.sectors().stream()
                .map(sector -> small(large.sectors().get(sector.principle() - 1), sector))
                .toList();
        return new DartboardPicture(
                new ViewBox(-HALF, -HALF, 2 * HALF, 2 * HALF),
                board.message(),
                DartboardWords.description(board, ShortTitle.all()),
                DartboardGeometry.RADIUS,
                List.of(),
                sectors);
    }

    private static Sector small(Sector large, Projection.Sector sector) {
        double middle = DartboardGeometry.start(sector.principle()) + DartboardGeometry.SECTOR / 2;
        return new Sector(
                large.principle(),
                large.band(),
                large.outline(),
                large.segments(),
                new Label(
                        Polar.x(NUMBER, middle),
                        "middle",
                        List.of(new Line(
                                Polar.rounded(Polar.y(NUMBER, middle) + 0.35 * TEXT),
                                TEXT,
                                "title",
                                String.valueOf(sector.principle())))),
                figure(sector, middle),
                List.of());
    }

    private static Tag figure(Projection.Sector sector, double middle) {
        String text = sector.band().isShown() ? DartboardWords.figure(sector) : "–";
        double radius = 2.65 * DartboardGeometry.RING;
        return new Tag(
                Polar.x(radius, middle),
                Polar.y(radius, middle),
                Polar.rounded(TextWidth.of(text, TEXT) + 36),
                TAG_HEIGHT,
                TEXT,
                text);
    }
}
