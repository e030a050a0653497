package org.patlive.picture;

import static org.patlive.picture.DartboardGeometry.RADIUS;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.projection.Projection;
import org.patlive.picture.DartboardPicture.Dart;
import org.patlive.picture.DartboardPicture.Place;
import org.patlive.picture.DartboardPicture.Point;
import org.patlive.picture.DartboardPicture.Rim;

/**
 * Where darts wait around the board while an Anonymous round is open, and from where they fly to their places when it is
 * closed. Places are spread evenly and filled clockwise, so that the rim says how far the room is and never who has
 * finished; a large room stands in several rows.
 */
final class WaitingRim {

    /** Between the rings and the nearest dart: room for the arc of those who have completed a principle. */
    private static final double GAP = 11;

    private static final double LARGEST = 15;
    /** In one row or two; only for very many do darts become smaller before there is another row. */
    private static final double EASILY_SEEN = 8;

    private static final int FEW_ROWS = 3;
    private static final double SMALLEST = 5.5;
    private static final double BETWEEN = 3;

    /** Of the arc along the rim: the spoke between two sectors stays free, in degrees. */
    private static final double ASIDE = 0.9;

    private final int places;
    private final int rows;
    private final double dartRadius;

    private WaitingRim(int places) {
        this.places = places;
        int wanted = 1;
        while (largest(places, wanted) < (wanted < FEW_ROWS ? EASILY_SEEN : SMALLEST)) {
            wanted++;
        }
        this.rows = wanted;
        this.dartRadius = Math.min(LARGEST, largest(places, wanted));
    }

    /** How large darts can be, in so many rows. */
    private static double largest(int places, int rows) {
        return (around(LARGEST) / inRow(places, rows) - BETWEEN) / 2;
    }

    static WaitingRim of(Projection.Dartboard board) {
        return new WaitingRim(Math.max(board.respondents(), board.waiting()));
    }

    Rim rim(int darts) {
        List<Place> all = new ArrayList<>();
        int inRow = inRow(places, rows);
        double step = 360.0 / inRow;
        for (int place = 0; place < places; place++) {
            int row = place / inRow;
            // The first place stands half a step beside the top, and each row in the gaps of the one before.
            double degrees = (place % inRow + 0.5 + row * 0.5) * step;
            double radius = RADIUS + GAP + dartRadius + row * (2 * dartRadius + BETWEEN);
            all.add(new Place(Polar.rounded(degrees), Polar.rounded(radius)));
        }
        return new Rim(dartRadius, List.copyOf(all), darts);
    }

    /** How far it reaches beyond the rings. */
    double width() {
        return GAP + rows * (2 * dartRadius + BETWEEN);
    }

    /** Straight outward from where a dart lands: so it flies through its own sector and crosses no other's way. */
    static Dart land(Dart dart) {
        double distance = Math.hypot(dart.x(), dart.y());
        double out = (RADIUS + GAP + dart.radius()) / distance;
        return dart.from(new Point(Polar.rounded(dart.x() * out), Polar.rounded(dart.y() * out)));
    }

    /** Along the rim of a sector, as long as the share of those who have completed the principle. */
    static String arc(int principle, int completed, int respondents) {
        if (completed == 0 || respondents == 0) {
            return "";
        }
        double from = DartboardGeometry.start(principle) + ASIDE;
        double whole = DartboardGeometry.SECTOR - 2 * ASIDE;
        return Polar.arc(RADIUS, from, from + whole * Math.min(1.0, (double) completed / respondents));
    }

    private static int inRow(int places, int rows) {
        return Math.max(1, (int) Math.ceil((double) places / rows));
    }

    private static double around(double dartRadius) {
        return 2 * Math.PI * (RADIUS + GAP + dartRadius);
    }
}
