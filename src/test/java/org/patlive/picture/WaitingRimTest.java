package org.patlive.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.picture.DartboardPicture.Dart;
import org.patlive.picture.DartboardPicture.Line;
import org.patlive.picture.DartboardPicture.Place;
import org.patlive.picture.DartboardPicture.Rim;
import org.patlive.picture.DartboardPicture.Sector;

/** Darts that wait around the board, and how they land. */
class WaitingRimTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 14, 40, 120, 200, 500, 900})
    void everyone_who_answers_has_a_place_of_their_own_outside_the_rings(int respondents) {
        DartboardPicture picture = DartboardGeometry.draw(PictureFixtures.waiting(respondents, respondents / 2));
        Rim rim = picture.rim();

        assertThat(rim.places()).hasSize(respondents).allSatisfy(place -> assertThat(place.distance())
                .isGreaterThan(picture.radius() + rim.dartRadius()));
        assertThat(rim.darts()).isEqualTo(respondents / 2);
        for (int one = 0; one < respondents; one++) {
            for (int other = one + 1; other < respondents; other++) {
                Place a = rim.places().get(one);
                Place b = rim.places().get(other);
                assertThat(Math.hypot(a.x() - b.x(), a.y() - b.y()))
                        .as(one + " and " + other + " of " + respondents)
                        .isGreaterThan(2 * rim.dartRadius());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 40, 200, 500, 900})
    void no_dart_at_the_rim_touches_a_word_and_all_is_in_the_picture(int respondents) {
        DartboardPicture picture = DartboardGeometry.draw(PictureFixtures.waiting(respondents, respondents));
        double size = picture.rim().dartRadius();

        for (Sector sector : picture.sectors()) {
            for (Line line : sector.label().lines()) {
                double width = TextWidth.of(line.text(), line.size());
                double left = sector.label().x()
                        - switch (sector.label().anchor()) {
                            case "end" -> width;
                            case "middle" -> width / 2;
                            default -> 0;
                        };
                for (Place place : picture.rim().places()) {
                    double x = Math.clamp(place.x(), left, left + width);
                    double y = Math.clamp(place.y(), line.y() - 0.75 * line.size(), line.y() + 0.22 * line.size());
                    assertThat(Math.hypot(place.x() - x, place.y() - y))
                            .as(line.text() + " and the place at " + place.degrees())
                            .isGreaterThan(size);
                }
            }
        }
        assertThat(picture.rim().places()).allSatisfy(place -> {
            assertThat(place.x())
                    .isBetween(picture.viewBox().x() + size, -picture.viewBox().x() - size);
            assertThat(place.y())
                    .isBetween(picture.viewBox().y() + size, -picture.viewBox().y() - size);
        });
    }

    @Test
    void one_more_finished_dart_moves_no_other() {
        assertThat(DartboardGeometry.draw(PictureFixtures.waiting(14, 7)).rim().places())
                .isEqualTo(DartboardGeometry.draw(PictureFixtures.waiting(14, 6))
                        .rim()
                        .places());
    }

    @Test
    void the_rim_of_a_sector_is_filled_as_far_as_its_principle_is_completed() {
        List<Sector> sectors =
                DartboardGeometry.draw(PictureFixtures.waiting(12, 6)).sectors();

        assertThat(sectors.get(0).filled()).isEqualTo(WaitingRim.arc(1, 1, 1));
        assertThat(sectors.get(1).filled()).isEqualTo(WaitingRim.arc(2, 1, 2));
        assertThat(DartboardGeometry.draw(PictureFixtures.waiting(3, 0))
                        .sectors()
                        .get(1)
                        .filled())
                .isEmpty();
    }

    @Test
    void a_board_with_figures_has_nothing_around_it() {
        DartboardPicture picture = DartboardGeometry.draw(PictureFixtures.of(12));

        assertThat(picture.rim()).isEqualTo(Rim.NOTHING);
        assertThat(picture.sectors()).extracting(Sector::filled).containsOnly("");
        assertThat(darts(picture)).isNotEmpty().allSatisfy(dart -> assertThat(dart.from())
                .isNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 14, 40, 200})
    void every_dart_lands_straight_from_its_own_sectors_part_of_the_rim(int respondents) {
        DartboardPicture landed = DartboardGeometry.land(
                PictureFixtures.of(respondents), PictureFixtures.waiting(respondents, respondents));

        assertThat(darts(landed)).isNotEmpty().allSatisfy(dart -> {
            assertThat(Math.hypot(dart.from().x(), dart.from().y())).isGreaterThan(landed.radius());
            assertThat(Math.atan2(dart.from().y(), dart.from().x()))
                    .isCloseTo(Math.atan2(dart.y(), dart.x()), within(0.001));
        });
    }

    @Test
    void the_board_stands_still_while_they_land() {
        DartboardPicture waiting = DartboardGeometry.draw(PictureFixtures.waiting(14, 14));
        DartboardPicture landed = DartboardGeometry.land(PictureFixtures.of(14), PictureFixtures.waiting(14, 14));

        assertThat(landed.viewBox()).isEqualTo(waiting.viewBox());
        assertThat(landed.sectors())
                .extracting(Sector::outline)
                .isEqualTo(waiting.sectors().stream().map(Sector::outline).toList());
    }

    @Test
    void the_two_lowest_bands_are_one_area_where_they_are_not_told_apart() {
        Sector trust = DartboardGeometry.draw(PictureFixtures.waiting(14, 14))
                .sectors()
                .get(3);

        assertThat(trust.band()).isEqualTo("6-12");
        assertThat(trust.segments())
                .filteredOn(DartboardPicture.Segment::shaded)
                .singleElement()
                .satisfies(area -> assertThat(area.path())
                        .isEqualTo(Polar.wedge(2 * DartboardGeometry.RING, DartboardGeometry.RADIUS, 150, 210)));
    }

    @Test
    void the_picture_says_what_waits() {
        assertThat(DartboardGeometry.draw(PictureFixtures.waiting(14, 12)).description())
                .startsWith(
                        "12 partners have answered all 36 statements. Full results appear when the round is closed. Need: 14 answered, 19–24"
                                + " so far. Purpose: 12 answered, ")
                .contains("Trust: 12 answered, 6–12 so far.");
        assertThat(DartboardGeometry.draw(PictureFixtures.waiting(3, 1)).description())
                .startsWith(
                        "1 partner has answered all 36 statements. Full results appear when the round is closed. Need: 3 answered. ");
        assertThat(DartboardGeometry.draw(PictureFixtures.waiting(3, 0)).description())
                .startsWith("Nobody has answered all 36 statements yet. ");
        assertThat(DartboardText.caption(
                        PictureFixtures.waiting(14, 12).sectors().getFirst()))
                .isEqualTo("14 answered");
    }

    private static List<Dart> darts(DartboardPicture picture) {
        return picture.sectors().stream()
                .map(Sector::darts)
                .flatMap(List::stream)
                .toList();
    }
}
