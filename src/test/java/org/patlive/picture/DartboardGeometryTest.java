package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.Dart;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Segment;
import org.patlive.shared.text.Sentence;

class DartboardGeometryTest {

    private static final List<String> LONG_TITLES = List.of(
            "Recognise and Accept the Need for Partnership",
            "Develop Clarity and Realism of Purpose",
            "Ensure Commitment and Ownership",
            "Develop and Maintain Trust",
            "Create Clear and Robust Partnership Arrangements",
            "Monitor, Measure and Learn");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyDartLandsInsideItsSectorAndItsRing(int principle) {
        var outside = new ArrayList<String>();
        for (int total = 6; total <= 24; total++) {
            var ring = ring(total);
            for (int count = 1; count <= 70; count++) {
                for (var dart : darts(PictureFixtures.onePlace(principle, total, count))) {
                    if (!isBetween(distance(dart), ring.inner(), ring.outer())
                            || !isBetween(degreesFrom(principle, dart), 0, 60)) {
                        outside.add(count + " at " + total + ": " + dart);
                    }
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    private static boolean isBetween(double value, double least, double most) {
        return value >= least && value <= most;
    }

    @Test
    void dartsWithDifferentKeysNeverCoincide() {
        for (int respondents : new int[] {1, 3, 8, 12, 40, 200, 500}) {
            var keys = new HashSet<String>();
            var places = new HashSet<String>();
            for (var sector :
                    DartboardGeometry.draw(PictureFixtures.of(respondents)).sectors()) {
                for (var dart : sector.darts()) {
                    assertThat(keys.add(dart.key())).as(dart.key()).isTrue();
                    assertThat(places.add(dart.x() + " " + dart.y()))
                            .as(dart.key())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theHigherTheTotalTheNearerToTheBullsEye() {
        for (int total = 7; total <= 24; total++) {
            for (int count = 1; count <= 12; count++) {
                var nearest = extremes(total - 1, count).getFirst();
                var farthest = extremes(total, count).getLast();
                if (total != 7) {
                    assertThat(farthest).as(count + " at " + total).isLessThan(nearest);
                }
                assertThat(RingScale.radius(total)).isLessThan(RingScale.radius(total - 1));
            }
        }
    }

    private static List<Double> extremes(int total, int count) {
        var distances = new ArrayList<>(darts(PictureFixtures.onePlace(1, total, count)).stream()
                .filter(dart -> dart.count() == 1)
                .map(DartboardGeometryTest::distance)
                .toList());
        Collections.sort(distances);
        return distances.isEmpty() ? List.of(RingScale.radius(total)) : distances;
    }

    @Test
    void aMeanBetweenTwoBandsLandsInTheBetterOne() {
        assertThat(RingScale.radius(18.4)).isBetween(RingScale.radius(19), DartboardGeometry.RING);
        assertThat(RingScale.radius(6.2)).isBetween(RingScale.radius(7), 3 * DartboardGeometry.RING);
    }

    @Test
    void dartsStayWhereTheyAreWhenAnotherLands() {
        var before = places(PictureFixtures.sector(3, 17, 17, 12, 9));
        var after = places(PictureFixtures.sector(3, 17, 17, 17, 12, 9, 22));

        assertThat(after).containsAllEntriesOf(before).hasSize(before.size() + 2);
    }

    private static HashMap<String, String> places(Projection.Sector sector) {
        var places = new HashMap<String, String>();
        darts(sector).forEach(dart -> places.put(dart.key(), dart.x() + " " + dart.y()));
        return places;
    }

    @Test
    void tooManyForOnePlaceAreOneBiggerDartWithTheirNumber() {
        var darts = darts(PictureFixtures.onePlace(1, 15, 61));

        assertThat(darts).singleElement().satisfies(dart -> {
            assertThat(dart.count()).isEqualTo(61);
            assertThat(dart.radius()).isGreaterThan(20);
        });
    }

    @Test
    void noRespondentIsLost() {
        for (int respondents : new int[] {3, 12, 40, 200, 500}) {
            for (var sector :
                    DartboardGeometry.draw(PictureFixtures.of(respondents)).sectors()) {
                assertThat(sector.darts().stream().mapToInt(Dart::count).sum()).isEqualTo(respondents);
            }
        }
    }

    @Test
    void noDartOfATwelveHidesAnother() {
        for (var sector : DartboardGeometry.draw(PictureFixtures.of(12)).sectors()) {
            for (var one : sector.darts()) {
                for (var other : sector.darts()) {
                    if (one != other) {
                        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                                .as(one.key() + " and " + other.key())
                                .isGreaterThan(0.6 * one.radius());
                    }
                }
            }
        }
    }

    @Test
    void ringsAreNestedAndEquallyWide() {
        var rings = DartboardGeometry.draw(PictureFixtures.of(12)).rings();

        assertThat(rings).extracting("band").containsExactly("19-24", "13-18", "7-12", "6");
        for (int i = 0; i < 4; i++) {
            assertThat(rings.get(i).outer() - rings.get(i).inner()).isCloseTo(120, within(0.001));
            assertThat(rings.get(i).inner())
                    .isEqualTo(i == 0 ? 0 : rings.get(i - 1).outer());
        }
    }

    @Test
    void theGroupsBandAndNoOtherIsShaded() {
        var picture = DartboardGeometry.draw(PictureFixtures.hiding(PictureFixtures.of(12), Reason.PROTECTED, 4));

        for (var sector : picture.sectors()) {
            var shaded = sector.segments().stream().filter(Segment::shaded).map(Segment::band);
            if (sector.principle() == 4) {
                assertThat(shaded).isEmpty();
            } else {
                assertThat(shaded).containsExactly(sector.band());
            }
        }
    }

    @Test
    void aHiddenSectorSaysSoAndHasNoDarts() {
        var withDarts = new Projection.Sector(
                2,
                3,
                PictureFixtures.hidden(2, Reason.PROTECTED).band(),
                PictureFixtures.hidden(2, Reason.PROTECTED).mean(),
                0,
                List.of(new Projection.Dart(17, 3, "")));
        var sector = DartboardGeometry.draw(board(withDarts)).sectors().get(1);

        assertThat(sector.band()).isEqualTo("hidden");
        assertThat(sector.tag().text()).isEqualTo("hidden");
        assertThat(sector.darts()).isEmpty();
        assertThat(sector.label().lines()).extracting("text").contains("hidden to protect", "people’s answers");
    }

    @Test
    void beforeTheFirstAnswerNothingIsHidden() {
        var sector = DartboardGeometry.draw(PictureFixtures.allHidden(Reason.NO_ANSWERS))
                .sectors()
                .getFirst();

        assertThat(sector.band()).isEqualTo("none");
        assertThat(sector.tag()).isNull();
    }

    @Test
    void captionsGiveTheMeanOrBelowTenTheBand() {
        assertThat(caption(PictureFixtures.sector(1, 17, 17, 17))).isEqualTo("17.0 · 3 partners");
        assertThat(caption(PictureFixtures.belowTen(7).sectors().get(3))).isEqualTo("7–12 · 7 partners");
    }

    private static String caption(Projection.Sector sector) {
        return DartboardText.caption(sector);
    }

    @Test
    void noLineOfTextTouchesTheBoardOrAnotherLine() {
        for (var titles : List.of(ShortTitle.all(), LONG_TITLES)) {
            for (var board : List.of(PictureFixtures.of(200), PictureFixtures.allHidden(Reason.PROTECTED))) {
                var picture = DartboardGeometry.draw(board, titles);
                var boxes = picture.sectors().stream()
                        .flatMap(sector -> boxes(sector.label()).stream())
                        .toList();
                for (var box : boxes) {
                    assertThat(box.nearestToCentre()).as(box.text()).isGreaterThan(picture.radius());
                    assertThat(box.left())
                            .as(box.text())
                            .isGreaterThanOrEqualTo(picture.viewBox().x());
                    assertThat(box.top())
                            .as(box.text())
                            .isGreaterThanOrEqualTo(picture.viewBox().y());
                    assertThat(boxes.stream().filter(box::overlaps))
                            .as(box.text())
                            .containsExactly(box);
                }
            }
        }
    }

    private record Box(double left, double top, double right, double bottom, String text) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double nearestToCentre() {
            return Math.hypot(Math.max(0, Math.max(left, -right)), Math.max(0, Math.max(top, -bottom)));
        }
    }

    private static List<Box> boxes(Label label) {
        return label.lines().stream()
                .map(line -> {
                    var width = TextWidth.of(line.text(), line.size());
                    var left = label.x()
                            - switch (label.anchor()) {
                                case "end" -> width;
                                case "middle" -> width / 2;
                                default -> 0;
                            };
                    return new Box(
                            left,
                            line.y() - 0.75 * line.size(),
                            left + width,
                            line.y() + 0.22 * line.size(),
                            line.text());
                })
                .toList();
    }

    private static List<Dart> darts(Projection.Sector sector) {
        return DartboardGeometry.draw(board(sector))
                .sectors()
                .get(sector.principle() - 1)
                .darts();
    }

    private static Projection.Dartboard board(Projection.Sector sector) {
        return new Projection.Dartboard(
                Sentence.verbatim(""),
                sector.n(),
                0,
                IntStream.rangeClosed(1, 6)
                        .mapToObj(principle -> principle == sector.principle()
                                ? sector
                                : PictureFixtures.hidden(principle, Reason.NO_ANSWERS))
                        .toList());
    }

    private static DartboardPicture.Ring ring(int total) {
        var index = total > 18 ? 0 : total > 12 ? 1 : total > 6 ? 2 : 3;
        return DartboardGeometry.draw(PictureFixtures.of(3)).rings().get(index);
    }

    private static double distance(Dart dart) {
        return Math.hypot(dart.x(), dart.y());
    }

    /** Clockwise from where the sector begins. */
    private static double degreesFrom(int principle, Dart dart) {
        var clockwise = Math.toDegrees(Math.atan2(dart.x(), -dart.y()));
        return (clockwise - (principle * 60 - 90) + 720) % 360;
    }
}
