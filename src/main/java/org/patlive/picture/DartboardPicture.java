package org.patlive.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a dartboard is drawn from, in the units of its view box with the bull's-eye at (0, 0). The screen gets it
 * as JSON, the report as SVG: neither computes a coordinate of its own.
 *
 * @param title what the picture is, in a few words
 * @param description the whole picture in sentences, for those who don't see it
 * @param radius of the board
 * @param rings four, the bull's-eye first; none on a small board, where each sector has its figure
 * @param rim what waits around the board while figures wait for the round to be closed; else {@link Rim#NOTHING}
 * @param sectors six, principle 1 first
 */
public record DartboardPicture(
        ViewBox viewBox,
        String title,
        String description,
        double radius,
        List<Ring> rings,
        Rim rim,
        List<Sector> sectors) {

    /** {@link Sector#band()} of a group whose figure the disclosure rules hide. */
    public static final String HIDDEN = "hidden";

    /** {@link Sector#band()} before anybody has completed the principle. */
    public static final String NONE = "none";

    /** All but the sectors and the rim, which change more often. */
    public DartboardPicture board() {
        return new DartboardPicture(viewBox, title, description, radius, rings, Rim.NOTHING, List.of());
    }

    public record ViewBox(double x, double y, double width, double height) {}

    /**
     * @param band its range, {@code 19-24} to {@code 6}
     * @param tag the range as printed on the board
     */
    public record Ring(String band, double inner, double outer, Tag tag) {}

    /**
     * @param principle 1 to 6, clockwise from the top
     * @param band the group's, {@link #HIDDEN} or {@link #NONE}
     * @param outline the whole sector as a path
     * @param segments its part of each ring, the bull's-eye first; where the two lowest bands are not told apart, one more
     *     over both
     * @param filled how many of the partners have completed the principle, as an arc along the rim, while figures wait;
     *     else empty
     * @param tag the word on a hidden sector, the figure of any sector on a small board; else null
     */
    public record Sector(
            int principle,
            String band,
            String outline,
            List<Segment> segments,
            String filled,
            Label label,
            @Nullable Tag tag,
            List<Dart> darts) {}

    /** One ring's part of one sector; {@code shaded} when it is the group's band. */
    public record Segment(String band, String path, boolean shaded) {}

    /** A short text centred on a backing of its own. */
    public record Tag(double x, double y, double width, double height, double size, String text) {}

    /**
     * Lines of text beside the board.
     *
     * @param anchor SVG's {@code text-anchor}
     */
    public record Label(double x, String anchor, List<Line> lines) {}

    /**
     * @param y of the baseline
     * @param kind {@code title} or {@code caption}
     */
    public record Line(double y, double size, String kind, String text) {}

    /**
     * @param key the same for as long as this dart stays where it is
     * @param count more than 1 when too many share the ring to draw each; then printed on the dart
     * @param label what a pointer or a screen reader says of it
     * @param from where at the rim it has waited, at the moment at which it lands; else null
     */
    public record Dart(
            String key,
            double x,
            double y,
            double radius,
            int count,
            String label,
            @Nullable Point from) {

        /** The same, landing from the rim. */
        Dart from(Point rim) {
            return new Dart(key, x, y, radius, count, label, rim);
        }
    }

    /** A place in the units of the view box. */
    public record Point(double x, double y) {}

    /**
     * Around the board, outside its rings: a place for every partner who has answered anything, and a dart in as many of
     * them as have finished. Which place is whose means nothing.
     *
     * @param dartRadius of each
     * @param places clockwise from the top
     * @param darts how many places, from the first on, have a dart
     */
    public record Rim(double dartRadius, List<Place> places, int darts) {

        /** Around a board on which nothing waits. */
        public static final Rim NOTHING = new Rim(0, List.of(), 0);
    }

    /**
     * A place at the rim: as a direction, so that a dart that makes room for another moves along the rim and not across the
     * board.
     *
     * @param degrees clockwise from the top
     * @param distance from the bull's-eye
     */
    public record Place(double degrees, double distance) {

        double x() {
            return Polar.x(distance, degrees);
        }

        double y() {
            return Polar.y(distance, degrees);
        }
    }
}
