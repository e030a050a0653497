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
 * The rim around the board of an open Anonymous round, on which a dart waits for each finished sheet, and from which
 * darts fly to their places when the round is closed. Places are spread evenly and filled clockwise, so that the rim
 * shows how many have finished and never who. A large round has several rows.
 */
final class WaitingRim {

    /** Between the rings and the nearest dart: space for the arc of those who have completed a principle. */
    private static final double GAP = 11;

    private static final double LARGEST_RADIUS = 15;
    /** The smallest radius in one row or two; only with three rows or more are darts smaller. */
    private static final double EASILY_SEEN_RADIUS = 8;

    private static final int FEW_ROWS = 3;
    private static final double SMALLEST_RADIUS = 5.5;
    private static final double GAP_BETWEEN_DARTS = 3;

    /** Degrees at each end of the arc along the rim, which keep the spoke between two sectors free. */
    private static final double GAP_AT_SPOKE = 0.9;

    private final int places;
    private final int rows;
    private final double dartRadius;

    private WaitingRim(int places) {
        this.places = places;
        int rowCount = 1;
        while (largestRadius(places, rowCount) < (rowCount < FEW_ROWS ? EASILY_SEEN_RADIUS : SMALLEST_RADIUS)) {
            rowCount++;
        }
        this.rows = rowCount;
        this.dartRadius = Math.min(LARGEST_RADIUS, largestRadius(places, rowCount));
    }

    /** Returns the largest radius that darts can have in this many rows. */
    private static double largestRadius(int places, int rows) {
        return (circumference(LARGEST_RADIUS) / placesInRow(places, rows) - GAP_BETWEEN_DARTS) / 2;
    }

    static WaitingRim of(Projection.Dartboard board) {
        return new WaitingRim(Math.max(board.respondents(), board.waiting()));
    }

    Rim rim(int darts) {
        List<Place> all = new ArrayList<>();
        int placesInRow = placesInRow(places, rows);
        double step = 360.0 / placesInRow;
        for (int place = 0; place < places; place++) {
            int row = place / placesInRow;
            // The first place stands half a step beside the top, and each row in the gaps of the one before.
            double degrees = (place % placesInRow + 0.5 + row * 0.5) * step;
            double radius = RADIUS + GAP + dartRadius + row * (2 * dartRadius + GAP_BETWEEN_DARTS);
            all.add(new Place(Polar.rounded(degrees), Polar.rounded(radius)));
        }
        return new Rim(dartRadius, List.copyOf(all), darts);
    }

    /** Returns how far the rim reaches beyond the rings. */
    double width() {
        return GAP + rows * (2 * dartRadius + GAP_BETWEEN_DARTS);
    }

    /**
     * Makes a dart start at the rim, straight outwards from where it lands, so that it stays in its sector and
     * crosses no other.
     */
    static Dart fromRim(Dart dart) {
        double distance = Math.hypot(dart.x(), dart.y());
        double factor = (RADIUS + GAP + dart.radius()) / distance;
        return dart.from(new Point(Polar.rounded(dart.x() * factor), Polar.rounded(dart.y() * factor)));
    }

    /** Returns an arc along the rim of a sector, as long as the share of those who have completed the principle. */
    static String arc(int principle, int completed, int respondents) {
        if (completed == 0 || respondents == 0) {
            return "";
        }
        double from = DartboardGeometry.start(principle) + GAP_AT_SPOKE;
        double available = DartboardGeometry.SECTOR - 2 * GAP_AT_SPOKE;
        return Polar.arc(RADIUS, from, from + available * Math.min(1.0, (double) completed / respondents));
    }

    private static int placesInRow(int places, int rows) {
        return Math.max(1, (int) Math.ceil((double) places / rows));
    }

    private static double circumference(double dartRadius) {
        return 2 * Math.PI * (RADIUS + GAP + dartRadius);
    }
}
