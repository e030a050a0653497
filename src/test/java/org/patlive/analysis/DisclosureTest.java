package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.Results.Score;
import org.patlive.instrument.Level;

class DisclosureTest {

    @Test
    void showsNothingOfFourAndEverythingOfFive() {
        Room room = Room.anonymous();
        for (int i = 0; i < 4; i++) {
            room.withTotals(null, 10, 12, 14, 16, 18, 20);
        }
        assertThat(room.results().aggregate().reason()).contains(Reason.TOO_FEW);
        assertThat(room.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().reason()).contains(Reason.TOO_FEW));
        assertThat(room.results().scenario().reason()).contains(Reason.TOO_FEW);

        room.withTotals(null, 10, 12, 14, 16, 18, 20);

        assertThat(room.results().aggregate().isShown()).isTrue();
        assertThat(room.results().statements())
                .allSatisfy(statement ->
                        assertThat(statement.distribution().isShown()).isTrue());
        assertThat(room.results().principles().get(0).score().get().totals()).containsEntry(10, 5);
    }

    @Test
    void appliesTheThresholdToThoseWhoAnsweredThatThing() {
        Room room = Room.anonymous();
        for (int i = 0; i < 5; i++) {
            UUID partner = room.joins(null);
            room.answers(partner, "1A", 3);
            if (i > 0) {
                room.answers(partner, "1B", 3);
                room.answers(partner, "success", 3);
                room.answers(partner, "W1", 3);
            }
        }

        Results results = room.results();

        assertThat(results.statements().get(0).distribution().isShown()).isTrue();
        assertThat(results.statements().get(1).distribution().reason()).contains(Reason.TOO_FEW);
        assertThat(results.success().reason()).contains(Reason.TOO_FEW);
        assertThat(results.principles().get(0).significance().reason()).contains(Reason.TOO_FEW);
        assertThat(results.principles().get(0).score().reason()).contains(Reason.INCOMPLETE);
    }

    @Test
    void hidesAGroupWhoseComplementIsTooSmall() {
        Room room = Room.anonymous();
        mixed(room, Room.COUNCIL, 6);
        mixed(room, Room.HOSPITAL, 4);

        assertThat(organisation(room, 0).reason()).contains(Reason.WOULD_REVEAL_OTHERS);
        assertThat(organisation(room, 1).reason()).contains(Reason.TOO_FEW);
        assertThat(room.results().statements().get(0).gaps().reason()).contains(Reason.WOULD_REVEAL_OTHERS);
    }

    @Test
    void hidesTheNextSmallestGroupAsWell() {
        Room room = Room.anonymous();
        mixed(room, Room.CHARITY, 7);
        mixed(room, Room.COUNCIL, 6);
        mixed(room, Room.HOSPITAL, 2);

        assertThat(organisation(room, 0).isShown()).isTrue();
        assertThat(organisation(room, 1).reason()).contains(Reason.WOULD_REVEAL_OTHERS);
        assertThat(organisation(room, 2).reason()).contains(Reason.TOO_FEW);
    }

    @Test
    void showsAllGroupsAndTheirGapsWhenEachIsLargeEnough() {
        Room room = Room.anonymous();
        mixed(room, Room.COUNCIL, 5);
        mixed(room, Room.HOSPITAL, 6);

        assertThat(organisation(room, 0).isShown()).isTrue();
        assertThat(organisation(room, 1).isShown()).isTrue();
        assertThat(room.results().statements().get(0).gaps().isShown()).isTrue();
    }

    @Test
    void countsThoseWhoDidNotSayAsAGroup() {
        Room room = Room.anonymous();
        mixed(room, Room.COUNCIL, 6);
        mixed(room, null, 3);

        assertThat(organisation(room, 0).reason()).contains(Reason.WOULD_REVEAL_OTHERS);
        assertThat(organisation(room, 1).reason()).contains(Reason.TOO_FEW);
    }

    @Test
    void appliesToLevelsAsToOrganisations() {
        Room room = Room.anonymous();
        for (int i = 0; i < 9; i++) {
            ticks(room, room.joins(null, null, i < 6 ? Level.BOARD : Level.MANAGEMENT), i);
        }

        assertThat(room.results().levels().get(0).principles().get(0).score().reason())
                .contains(Reason.WOULD_REVEAL_OTHERS);
    }

    @Test
    void hidesAUnanimousGroupWithoutTellingWhichOneItIs() {
        Room room = Room.anonymous();
        all(room, Room.CHARITY, 5, 4);
        mixed(room, Room.COUNCIL, 6);
        mixed(room, Room.HOSPITAL, 7);

        assertThat(organisation(room, 0).reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
        assertThat(organisation(room, 1).reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
        assertThat(organisation(room, 2).isShown()).isTrue();
        assertThat(room.results().statements().get(0).gaps().isShown()).isFalse();
    }

    @Test
    void keepsHidingUntilTheHiddenGroupsTogetherAreNotUnanimous() {
        Room room = Room.anonymous();
        all(room, Room.CHARITY, 5, 4);
        all(room, Room.COUNCIL, 6, 4);
        mixed(room, Room.HOSPITAL, 7);

        assertThat(organisation(room, 2).isShown()).isFalse();
    }

    @Test
    void stillShowsTheWholeWhenAllAreUnanimous() {
        Room room = Room.anonymous();
        all(room, Room.COUNCIL, 6, 4);

        assertThat(room.results().statements().get(0).distribution().isShown()).isTrue();
        assertThat(organisation(room, 0).isShown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"24, false", "6, false", "23, true", "12, true"})
    void hidesTheScoreOfAGroupThatTellsEveryAnswer(int total, boolean shown) {
        // given: 12 is six unanimous statements of 2, which nobody is told; 23 with one answer of 3 each
        Room room = Room.anonymous();
        for (int i = 0; i < 6; i++) {
            UUID council = room.joins(Room.COUNCIL);
            room.totals(council, 1, total);
            if (total == 23) {
                room.answers(council, "1F", 4);
                room.answers(council, "1" + (char) ('A' + i), 3);
            }
        }
        for (int i = 0; i < 7; i++) {
            UUID hospital = room.joins(Room.HOSPITAL);
            for (char element = 'A'; element <= 'F'; element++) {
                room.answers(hospital, "1" + element, 1 + (i + element) % 4);
            }
        }

        assertThat(room.results()
                        .organisations()
                        .get(0)
                        .principles()
                        .get(0)
                        .score()
                        .isShown())
                .isEqualTo(shown);
    }

    @Test
    void showsAGroupsScoreAndNoneOfItsStatements() {
        // given: everything mixed but 1A, where the council is unanimous
        Room room = Room.anonymous();
        for (int i = 0; i < 14; i++) {
            UUID partner = room.joins(i < 7 ? Room.COUNCIL : Room.HOSPITAL);
            ticks(room, partner, i);
            if (i < 7) {
                room.answers(partner, "1A", 3);
            }
        }

        Results.Group council = room.results().organisations().get(0);

        assertThat(council.principles().get(0).score().isShown()).isTrue();
        assertThat(council.statements().subList(0, 6)).allSatisfy(statement -> {
            assertThat(statement.distribution().reason()).contains(Reason.NOT_BY_GROUP);
            assertThat(statement.gaps().reason()).contains(Reason.NOT_BY_GROUP);
        });
    }

    @Test
    void hidesTheScoreOfAGroupThatMustHaveGivenTheLowestAnswers() {
        Room room = Room.anonymous();
        for (int i = 0; i < 12; i++) {
            UUID partner = room.joins(i < 6 ? Room.COUNCIL : Room.HOSPITAL);
            for (char element = 'A'; element <= 'F'; element++) {
                room.answers(partner, "1" + element, i < 6 ? 1 + (i + element) % 2 : 3 + (i + element) % 2);
            }
        }

        assertThat(organisation(room, 0).reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
        assertThat(organisation(room, 1).reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void hidesAScoreThatLeavesNoDoubtBesideTheCountsOfTheWhole() {
        // given: one 4 and one 1 among 3s, both of the hospital; the council's sum fits nothing but 3s
        Room room = Room.anonymous();
        for (int i = 0; i < 14; i++) {
            UUID partner = room.joins(i < 7 ? Room.COUNCIL : Room.HOSPITAL);
            room.totals(partner, 1, 18);
            if (i > 11) {
                room.answers(partner, "1A", i == 12 ? 4 : 1);
            }
        }

        assertThat(organisation(room, 0).reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
    }

    @Test
    void showsTheGapBetweenLevelsOnlyWhereNoneIsTooSmall() {
        Room room = Room.anonymous();
        for (int i = 0; i < 14; i++) {
            ticks(room, room.joins(null, null, i < 7 ? Level.BOARD : Level.MANAGEMENT), i);
        }
        assertThat(room.results().statements().get(0).levelGap().get().n()).isEqualTo(14);
        assertThat(room.results().statements().get(0).levelGap().get().fewest()).isEqualTo(7);

        ticks(room, room.joins(null, null, Level.FRONT_LINE), 1);

        assertThat(room.results().statements().get(0).levelGap().reason()).contains(Reason.WOULD_REVEAL_OTHERS);
    }

    @Test
    void hidesTheLevelsWhereOneLessAnOrganisationLeavesTwoPeople() {
        Room room = Room.anonymous();
        for (int i = 0; i < 14; i++) {
            UUID organisation = i < 5 ? Room.COUNCIL : Room.HOSPITAL;
            ticks(room, room.joins(null, organisation, i < 7 ? Level.MANAGEMENT : Level.FRONT_LINE), i);
        }

        assertThat(organisation(room, 0).isShown()).isTrue();
        assertThat(room.results().levels())
                .allSatisfy(level ->
                        assertThat(level.principles().get(0).score().reason()).contains(Reason.WOULD_REVEAL_OTHERS));
    }

    @Test
    void hidesAGroupsSignificanceUnderTheSameRules() {
        Room room = Room.anonymous();
        for (int i = 0; i < 12; i++) {
            UUID partner = room.joins(i < 6 ? Room.COUNCIL : Room.HOSPITAL);
            room.answers(partner, "W1", i < 6 ? 5 : 1 + i % 5);
            room.answers(partner, "W2", 1 + i % 5);
        }

        Results.Group council = room.results().organisations().get(0);

        assertThat(council.principles().get(0).significance().reason()).contains(Reason.WOULD_REVEAL_EVERY_ANSWER);
        assertThat(council.principles().get(1).significance().isShown()).isTrue();
    }

    private static Figure<Score> organisation(Room room, int index) {
        return room.results().organisations().get(index).principles().get(0).score();
    }

    private static void mixed(Room room, @Nullable UUID organisation, int respondents) {
        for (int i = 0; i < respondents; i++) {
            ticks(room, room.joins(organisation), i);
        }
    }

    private static void ticks(Room room, UUID partner, int number) {
        for (char element = 'A'; element <= 'F'; element++) {
            room.answers(partner, "1" + element, 1 + (number + element) % 4);
        }
    }

    private static void all(Room room, UUID organisation, int respondents, int value) {
        for (int i = 0; i < respondents; i++) {
            room.totals(room.joins(organisation), 1, 6 * value);
        }
    }
}
