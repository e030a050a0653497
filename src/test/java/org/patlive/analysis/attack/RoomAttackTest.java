package org.patlive.analysis.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who keeps everything that an Anonymous round shows and takes it apart. Thousands of evenings are in the bench
 * {@code attack}.
 */
class RoomAttackTest {

    private static final int EVENINGS = 100;

    @Test
    void findsNothingThatTheDocumentationDoesNotName() {
        AttackTable table = AttackTable.of(LongStream.range(0, EVENINGS), played -> {});

        assertThat(table.unnamed()).as(table.markdown()).isEmpty();
        assertThat(table.whileOpen())
                .as("named as well, but of one room in hundreds")
                .isEmpty();
    }

    /** The numbers of evenings in which the rule makes the difference. */
    @ParameterizedTest
    @CsvSource({
        "REDRAW_AT_K, 372",
        "LEAVE_K_OUT, 28",
        "BANDS_FROM_2K, 113",
        "TWO_LOWEST_OPEN, 210",
        "TWO_LOWEST_OF_GROUPS, 54",
        "NOTHING_EXACT_OPEN, 3",
        "ONE_POPULATION, 28",
        "COARSE_BELOW_TEN, 1",
        "THRESHOLD, 38",
        "GROUPS_OF_FIVE, 22",
        "COMPLEMENT, 53",
        "DIVISION_OF_SHOWN, 0",
        "REOPENED_BY_K, 75",
        "REOPENED_EACH_THING, 33",
    })
    void wouldFindSomethingIfARuleWereMissing(Rule rule, long seed) {
        Evening evening = Evenings.evening(seed);

        assertThat(found(evening, new ByTheRules(evening, seed))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, seed, rule))).isNotEmpty();
    }

    /** Ten sheets; then a and b tick 1A and c ticks 1B; then the other way round: three more 4s of three people. */
    @Test
    void findsNothingInReleasesThatAreNotNeighbours() {
        Story story =
                new Story("releases that are not neighbours", 3).seats(7, 1).seats(6, 2);
        mixedSheets(story, 10);
        Evening evening = story.ticks(10, "1A", 4)
                .ticks(11, "1A", 4)
                .ticks(12, "1B", 3)
                .ticks(10, "1B", 2)
                .ticks(11, "1B", 3)
                .ticks(12, "1A", 4)
                .closes()
                .seenBy(0);

        assertThat(found(evening, new TheProgram(evening, 1))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, 1, Rule.NOTHING_EXACT_OPEN, Rule.ONE_POPULATION)))
                .contains("1A of person 10", "1A of person 11", "1A of person 12");
    }

    /** Twelve sheets; then k people who all tick 1A = 4, which was held back because they agreed; then k more who do not. */
    @Test
    void findsNothingInWhatIsHeldBack() {
        Story story = new Story("the hold tells", 3).seats(9, 1).seats(9, 2);
        mixedSheets(story, 12);
        for (int person = 12; person < 18; person++) {
            story.ticks(person, "1A", person < 15 ? 4 : person - 14);
        }
        Evening evening = story.closes().seenBy(0);

        assertThat(found(evening, new TheProgram(evening, 1))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, 1, Rule.NOTHING_EXACT_OPEN, Rule.ONE_POPULATION)))
                .containsAnyOf("1A of person 12", "1A of person 13", "1A of person 14");
    }

    /** Everybody has 1A = 4, and one sheet has 1A and 1B alone: six statements' points less the principle's sum are both. */
    @Test
    void findsNothingInWhatAnIncompleteSheetLeavesOver() {
        Story story =
                new Story("what an incomplete sheet leaves over", 3).seats(6, 1).seats(6, 2);
        for (int person = 0; person < 11; person++) {
            story.completes(person, 4, 1 + person % 4, 2, 1 + person % 3, 3, 2 + person % 2);
        }
        Evening evening = story.ticks(11, "1A", 4).ticks(11, "1B", 2).closes().seenBy(0);

        assertThat(found(evening, new TheProgram(evening, 1))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, 1, Rule.ONE_POPULATION)))
                .contains("1B of person 11");
    }

    /** Four whole sheets, one of them of another opinion, and one with principle 1 alone: whose opinion is that? */
    @Test
    void findsNothingInAnAggregateBesideOneIncompleteSheet() {
        Story story = new Story("one incomplete sheet", 3).seats(3, 1).seats(2, 2);
        for (int person = 0; person < 4; person++) {
            story.ticksAll(person, person == 3 ? 1 : 4);
        }
        Evening evening = story.completes(4, 4, 4, 4, 4, 4, 4).closes().seenBy(0);

        assertThat(found(evening, new TheProgram(evening, 1))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, 1, Rule.AGGREGATE_OF_ALL_BUT_NONE)))
                .contains("1A of person 4");
    }

    /** Eleven sheets, published; one answer taken back, published again: ten sheets. */
    @Test
    void findsNothingInWhatSomebodyTakesBackAfterReopening() {
        Story story = new Story("taken back after reopening", 3).seats(6, 1).seats(5, 2);
        mixedSheets(story, 11);
        Evening evening = story.closes().reopens().ticks(7, "1C", 0).closes().seenBy(0);

        assertThat(found(evening, new TheProgram(evening, 1))).isEmpty();
        assertThat(found(evening, new ByTheRules(evening, 1, Rule.REOPENED_COUNTS_LEAVERS)))
                .contains("1A of person 7");
    }

    private static void mixedSheets(Story story, int people) {
        for (int person = 0; person < people; person++) {
            int turn = person;
            story.completes(person, 1 + turn % 4, 1 + (turn + 1) % 4, 2 + turn % 2, 3, 1 + turn % 3, 4 - turn % 2);
        }
    }

    /** Beyond what one closing tells by itself. */
    private static List<String> found(Evening evening, Wall wall) {
        return Attack.on(evening, wall).stream()
                .filter(finding -> !finding.cause().isOfTheRoom())
                .map(finding -> finding.secret().name())
                .toList();
    }
}
