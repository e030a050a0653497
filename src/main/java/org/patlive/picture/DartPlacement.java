package org.patlive.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.picture.DartboardPicture.Dart;

/**
 * Where the darts of one sector land. The radius tells the total, the angle only keeps darts apart: every total has
 * fixed slots along its arc, taken in the order of the golden ratio, so that a new dart never moves the others.
 */
final class DartPlacement {

    /** With more darts than these at one place, its ring shows one dart with their number. */
    static final int MOST_AT_ONE_PLACE = 60;

    /** A slot takes a dart in its place, then one half-way to the next slot, then on the quarters between. */
    private static final List<Double> QUARTERS = List.of(0.0, 2.0, 1.0, 3.0);

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double BESIDE_TAGS = DartboardGeometry.TAG_HEIGHT / 2 + 2;

    private final int principle;
    private final double dartRadius;

    private DartPlacement(int principle, double dartRadius) {
        this.principle = principle;
        this.dartRadius = dartRadius;
    }

    /** @param dartRadius the same all over the board, so that size never seems to mean something */
    static List<Dart> of(Projection.Sector sector, double dartRadius) {
        var placement = new DartPlacement(sector.principle(), dartRadius);
        var darts = new ArrayList<Dart>();
        var atOnePlace = new TreeMap<Double, Integer>();
        var named =
                sector.darts().stream().filter(dart -> !dart.label().isEmpty()).toList();
        for (int i = 0; i < named.size(); i++) {
            darts.add(placement.inItsLane(named.get(i), i, named.size()));
        }
        sector.darts().stream()
                .filter(dart -> dart.label().isEmpty())
                .forEach(dart -> atOnePlace.merge(dart.total(), dart.count(), Integer::sum));
        Stream.of(Band.values()).forEach(band -> {
            var inRing = new TreeMap<>(atOnePlace);
            inRing.keySet().removeIf(total -> RingScale.band(total) != band);
            darts.addAll(placement.ring(band, inRing));
        });
        return List.copyOf(darts);
    }

    /** Darts for a dozen people can be seen from the back row; those of two hundred have to share the room. */
    static double radiusFor(int respondents) {
        return respondents <= 6
                ? 12
                : respondents <= 20 ? 10.5 : respondents <= 60 ? 8 : respondents <= 120 ? 6.5 : 5.5;
    }

    /** An organisation keeps the same lane in all six sectors. */
    private Dart inItsLane(Projection.Dart dart, int lane, int lanes) {
        var key = principle + ":" + lane + ":" + dart.label();
        var label = dart.label() + ", " + DartboardText.mean(dart.total());
        return at(key, RingScale.radius(dart.total()), (lane + 0.5) / lanes, dartRadius, 1, label);
    }

    /** A crowd at one place and single darts around it cannot be told apart: then the whole ring is one dart. */
    private List<Dart> ring(Band band, SortedMap<Double, Integer> counts) {
        if (counts.entrySet().stream().anyMatch(place -> place.getValue() > capacity(place.getKey()))) {
            return List.of(crowd(
                    band, counts.values().stream().mapToInt(Integer::intValue).sum()));
        }
        return counts.entrySet().stream()
                .flatMap(place -> fan(place.getKey(), place.getValue()).stream())
                .toList();
    }

    private int capacity(double total) {
        return Math.min(MOST_AT_ONE_PLACE, QUARTERS.size() * rows(total).size() * slots(total));
    }

    private int slots(double total) {
        return Math.max(1, (int) (arc(RingScale.middle(total)) / (2 * dartRadius + 3)));
    }

    private List<Dart> fan(double total, int count) {
        var slots = slots(total);
        var rows = rows(total);
        var order = goldenOrder(slots, total);
        var darts = new ArrayList<Dart>(count);
        for (int i = 0; i < count; i++) {
            // Beyond the slots themselves, darts go between them, a little nearer or farther: still told apart.
            var row = (i / slots) % rows.size();
            var layer = i / (slots * rows.size());
            var inSlot = (phase(total, row) + QUARTERS.get(layer) / 4) % 1;
            var radius = RingScale.radius(total) + rows.get(row) + aside(total, layer);
            var share = (order.get(i % slots) + inSlot) / slots;
            darts.add(at(key(total) + i, radius, share, dartRadius, 1, "total " + Polar.text(total)));
        }
        return darts;
    }

    /**
     * Neighbouring totals are nearer to each other than two darts are wide: their slots alternate, in the narrow
     * bull's-eye by thirds.
     */
    private static double phase(double total, int row) {
        var turn = (int) Math.floor(total) + row;
        return RingScale.band(total) == Band.HIGHEST ? (turn % 3 + 0.5) / 3 : turn % 2 == 0 ? 0.25 : 0.75;
    }

    /** Where no other total needs the room, a crowd spreads over three rows. */
    private List<Double> rows(double total) {
        var spread = RingScale.isAlone(total) ? Math.min(RingScale.spare(total), 2 * dartRadius) : 0;
        return spread == 0 ? List.of(0.0) : List.of(0.0, spread, -spread);
    }

    private double aside(double total, int layer) {
        var reach = RingScale.isAlone(total) ? 0 : Math.min(RingScale.halfStep(total), 0.8 * dartRadius);
        return List.of(0.0, reach, -reach, reach / 2).get(layer);
    }

    private Dart crowd(Band band, int count) {
        var label = DartboardText.partners(count) + ", " + DartboardText.range(band);
        var size = 16 + 6.5 * String.valueOf(count).length();
        return at(principle + ":" + band.range(), RingScale.middle(band.to()), 0.5, size, count, label);
    }

    private String key(double total) {
        return principle + ":" + Polar.text(total) + ":";
    }

    /** Slots 0 to n − 1, each as far from the ones before it as the golden ratio finds. */
    private static List<Integer> goldenOrder(int slots, double total) {
        var order = new ArrayList<Integer>(slots);
        // Each total begins elsewhere: single darts at six totals are not to stand in a line.
        var turn = (0.5 + total * GOLDEN) % 1;
        while (order.size() < slots) {
            var wanted = (int) (turn * slots);
            for (int distance = 0; distance < slots; distance++) {
                var slot = (wanted + distance) % slots;
                if (!order.contains(slot)) {
                    order.add(slot);
                    break;
                }
            }
            turn = (turn + GOLDEN) % 1;
        }
        return order;
    }

    /** @param share 0 to 1 of the sector's angle, clockwise, less the margins on both sides */
    private Dart at(String key, double radius, double share, double size, int count, String label) {
        var from = margin(radius, size, DartboardGeometry.tagsAtStart(principle));
        var to = margin(radius, size, DartboardGeometry.tagsAtEnd(principle));
        var width = DartboardGeometry.SECTOR - from - to;
        // A dart too big for its arc sits in the middle of the sector.
        var degrees =
                DartboardGeometry.start(principle) + (width > 0 ? from + share * width : DartboardGeometry.SECTOR / 2);
        return new Dart(key, Polar.x(radius, degrees), Polar.y(radius, degrees), size, count, label, null);
    }

    private double arc(double radius) {
        var from = margin(radius, dartRadius, DartboardGeometry.tagsAtStart(principle));
        var to = margin(radius, dartRadius, DartboardGeometry.tagsAtEnd(principle));
        return Math.toRadians(DartboardGeometry.SECTOR - from - to) * radius;
    }

    /** Degrees kept free at a spoke, so that no dart touches it or the ring ranges printed along it. */
    private static double margin(double radius, double size, boolean tags) {
        var clear = size + 3 + (tags && radius > DartboardGeometry.RING ? BESIDE_TAGS : 0);
        return Math.toDegrees(Math.asin(Math.min(0.99, clear / radius)));
    }
}
