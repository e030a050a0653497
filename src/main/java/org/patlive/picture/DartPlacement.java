package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.picture.DartboardPicture.Dart;

/**
 * Places the darts of one sector. The radius is the total; the angle only keeps darts apart. Every total has fixed
 * slots along its arc, which are filled in the order of the golden ratio, so that a new dart never moves the others.
 */
final class DartPlacement {

    /** The most darts at one place; with more, the ring shows one dart with their number. */
    static final int MOST_AT_ONE_PLACE = 60;

    /** A slot takes a dart in its place, then one half-way to the next slot, then on the quarters between. */
    private static final List<Double> QUARTERS = List.of(0.0, 2.0, 1.0, 3.0);

    private static final double GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
    private static final double CLEARANCE_OF_TAGS = DartboardGeometry.TAG_HEIGHT / 2 + 2;

    private final int principle;
    private final double dartRadius;

    private DartPlacement(int principle, double dartRadius) {
        this.principle = principle;
        this.dartRadius = dartRadius;
    }

    /**
     * Places all darts of a sector.
     *
     * @param dartRadius the same on the whole board, so that size never seems to mean something
     */
    static List<Dart> of(Projection.Sector sector, double dartRadius) {
        var placement = new DartPlacement(sector.principle(), dartRadius);
        var darts = new ArrayList<Dart>();
        var atOnePlace = new TreeMap<Double, Integer>();
        var labelled =
                sector.darts().stream().filter(dart -> !dart.label().isEmpty()).toList();
        for (int i = 0; i < labelled.size(); i++) {
            darts.add(placement.inLane(labelled.get(i), i, labelled.size()));
        }
        sector.darts().stream()
                .filter(dart -> dart.label().isEmpty())
                .forEach(dart -> atOnePlace.merge(dart.total(), dart.count(), Integer::sum));
        Stream.of(Band.values()).forEach(band -> {
            var totals = new TreeMap<>(atOnePlace);
            totals.keySet().removeIf(total -> RingScale.band(total) != band);
            darts.addAll(placement.inRing(band, totals));
        });
        return List.copyOf(darts);
    }

    /** Returns the radius of a dart: a dozen can be seen from the back of the room, two hundred have to be smaller. */
    static double radiusFor(int respondents) {
        return respondents <= 6
                ? 12
                : respondents <= 20 ? 10.5 : respondents <= 60 ? 8 : respondents <= 120 ? 6.5 : 5.5;
    }

    /** An organisation keeps the same lane in all six sectors. */
    private Dart inLane(Projection.Dart dart, int lane, int lanes) {
        var key = principle + ":" + lane + ":" + dart.label();
        var label = dart.label() + ", " + DartboardText.mean(dart.total());
        return dart(key, RingScale.radius(dart.total()), (lane + 0.5) / lanes, dartRadius, 1, label);
    }

    /**
     * Places the darts of one ring. If too many share a place to be told apart, the ring shows one dart with their
     * number.
     */
    private List<Dart> inRing(Band band, SortedMap<Double, Integer> counts) {
        if (counts.entrySet().stream().anyMatch(place -> place.getValue() > capacity(place.getKey()))) {
            return List.of(combined(
                    band, counts.values().stream().mapToInt(Integer::intValue).sum()));
        }
        return counts.entrySet().stream()
                .flatMap(place -> spread(place.getKey(), place.getValue()).stream())
                .toList();
    }

    private int capacity(double total) {
        return Math.min(MOST_AT_ONE_PLACE, QUARTERS.size() * rows(total).size() * slots(total));
    }

    private int slots(double total) {
        return Math.max(1, (int) (arcLength(RingScale.middle(total)) / (2 * dartRadius + 3)));
    }

    private List<Dart> spread(double total, int count) {
        var slots = slots(total);
        var rows = rows(total);
        var order = goldenOrder(slots, total);
        var darts = new ArrayList<Dart>(count);
        var label = text("picture.dartboard.total", "total", Polar.text(total));
        for (int i = 0; i < count; i++) {
            // Beyond the number of slots, darts go between them, a little nearer or farther, so that they stay
            // distinct.
            var row = (i / slots) % rows.size();
            var layer = i / (slots * rows.size());
            var inSlot = (phase(total, row) + QUARTERS.get(layer) / 4) % 1;
            var radius = RingScale.radius(total) + rows.get(row) + aside(total, layer);
            var share = (order.get(i % slots) + inSlot) / slots;
            darts.add(dart(key(total) + i, radius, share, dartRadius, 1, label));
        }
        return darts;
    }

    /**
     * Returns the position within a slot, 0 to 1. Neighbouring totals are nearer to each other than two darts are
     * wide, so their positions alternate, in the narrow bull's-eye by thirds.
     */
    private static double phase(double total, int row) {
        var position = (int) Math.floor(total) + row;
        return RingScale.band(total) == Band.HIGHEST ? (position % 3 + 0.5) / 3 : position % 2 == 0 ? 0.25 : 0.75;
    }

    /** Returns the offsets of rows: where no other total needs the space, darts are spread over three rows. */
    private List<Double> rows(double total) {
        var spreadOut = RingScale.isAlone(total) ? Math.min(RingScale.spare(total), 2 * dartRadius) : 0;
        return spreadOut == 0 ? List.of(0.0) : List.of(0.0, spreadOut, -spreadOut);
    }

    private double aside(double total, int layer) {
        var reach = RingScale.isAlone(total) ? 0 : Math.min(RingScale.halfStep(total), 0.8 * dartRadius);
        return List.of(0.0, reach, -reach, reach / 2).get(layer);
    }

    private Dart combined(Band band, int count) {
        var label = text("picture.dartboard.darts", "count", count, "band", DartboardText.range(band));
        var size = 16 + 6.5 * String.valueOf(count).length();
        return dart(principle + ":" + band.range(), RingScale.middle(band.to()), 0.5, size, count, label);
    }

    private String key(double total) {
        return principle + ":" + Polar.text(total) + ":";
    }

    /** Returns the slots 0 to n − 1, each far from those before it by the golden ratio. */
    private static List<Integer> goldenOrder(int slots, double total) {
        var order = new ArrayList<Integer>(slots);
        // Each total begins elsewhere, so that single darts at several totals do not stand in a line.
        var position = (0.5 + total * GOLDEN_RATIO) % 1;
        while (order.size() < slots) {
            var preferred = (int) (position * slots);
            for (int distance = 0; distance < slots; distance++) {
                var slot = (preferred + distance) % slots;
                if (!order.contains(slot)) {
                    order.add(slot);
                    break;
                }
            }
            position = (position + GOLDEN_RATIO) % 1;
        }
        return order;
    }

    /**
     * Makes a dart.
     *
     * @param share 0 to 1 of the sector's angle, clockwise, without the margins on both sides
     */
    private Dart dart(String key, double radius, double share, double size, int count, String label) {
        var from = margin(radius, size, DartboardGeometry.tagsAtStart(principle));
        var to = margin(radius, size, DartboardGeometry.tagsAtEnd(principle));
        var width = DartboardGeometry.SECTOR - from - to;
        // A dart too big for its arc sits in the middle of the sector.
        var degrees =
                DartboardGeometry.start(principle) + (width > 0 ? from + share * width : DartboardGeometry.SECTOR / 2);
        return new Dart(key, Polar.x(radius, degrees), Polar.y(radius, degrees), size, count, label, null);
    }

    private double arcLength(double radius) {
        var from = margin(radius, dartRadius, DartboardGeometry.tagsAtStart(principle));
        var to = margin(radius, dartRadius, DartboardGeometry.tagsAtEnd(principle));
        return Math.toRadians(DartboardGeometry.SECTOR - from - to) * radius;
    }

    /** Degrees kept free at a spoke, so that no dart touches it or the ring ranges printed along it. */
    private static double margin(double radius, double size, boolean tags) {
        var clear = size + 3 + (tags && radius > DartboardGeometry.RING ? CLEARANCE_OF_TAGS : 0);
        return Math.toDegrees(Math.asin(Math.min(0.99, clear / radius)));
    }
}
