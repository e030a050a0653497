package org.patlive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.Cohort.Member;
import org.patlive.analysis.ReleaseGate.Change;
import org.patlive.instrument.Item;

class ReleaseGateTest {

    private static final Item ITEM = Item.of("1A");
    private static final Item OTHER = Item.of("1B");

    private final Disclosure anonymous = new Disclosure(Mode.ANONYMOUS, 3);
    private final Cohort released = cohort(anonymous);
    private ReleaseGate gate = new ReleaseGate(anonymous, released);

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ORGANISATION"})
    void letsEveryChangePassInTheOtherModes(Mode mode) {
        Disclosure disclosure = Disclosure.of(mode);
        gate = new ReleaseGate(disclosure, cohort(disclosure));

        gate.hold(partner(1), ITEM, 4);

        assertThat(gate.due()).containsExactly(new Change(partner(1), ITEM, 4));
    }

    @Test
    void opensFirstWhenTheThresholdHasAnswered() {
        assertThat(answer(1, ITEM, 4)).isEmpty();
        assertThat(answer(1, OTHER, 4)).isEmpty();
        assertThat(answer(2, ITEM, 3)).isEmpty();
        assertThat(gate.answered()).isEqualTo(2);

        assertThat(answer(3, ITEM, 2).orElseThrow()).hasSize(4);
        assertThat(gate.changedSinceRelease()).isZero();
        assertThat(gate.answered()).isEqualTo(3);
    }

    @Test
    void opensAgainOnlyWhenAsManyDifferentRespondentsChangedSomething() {
        firstRelease();

        assertThat(answer(1, ITEM, 1)).isEmpty();
        assertThat(answer(1, OTHER, 1)).isEmpty();
        assertThat(answer(4, ITEM, 1)).isEmpty();
        assertThat(gate.changedSinceRelease()).isEqualTo(2);
        assertThat(answer(2, OTHER, 1).orElseThrow()).hasSize(4);
    }

    @Test
    void keepsOnlyTheNewestAnswer() {
        answer(1, ITEM, 1);
        answer(1, ITEM, 2);

        assertThat(reveal()).containsExactly(new Change(partner(1), ITEM, 2));
    }

    @Test
    void forgetsAChangeBackToTheReleasedAnswer() {
        firstRelease();

        answer(1, ITEM, 1);
        answer(1, ITEM, 4);
        answer(2, ITEM, 1);

        assertThat(gate.changedSinceRelease()).isEqualTo(1);
        assertThat(answer(3, ITEM, 1)).isEmpty();
        assertThat(reveal()).extracting(Change::respondent).containsExactly(partner(2), partner(3));
    }

    @Test
    void doesNotCountSomebodyWhoTookTheFirstAnswerBack() {
        answer(1, ITEM, 4);
        answer(1, ITEM, 0);
        answer(2, ITEM, 4);

        assertThat(gate.answered()).isEqualTo(1);
        assertThat(answer(3, ITEM, 4)).isEmpty();
    }

    @Test
    void releasesATakenBackAnswerToo() {
        firstRelease();
        answer(1, ITEM, 0);

        assertThat(reveal()).containsExactly(new Change(partner(1), ITEM, 0));
        assertThat(released.value(partner(1), ITEM)).isZero();
    }

    @Test
    void countsAnewAfterAReveal() {
        firstRelease();
        answer(1, ITEM, 1);
        answer(2, ITEM, 1);
        reveal();

        assertThat(answer(3, ITEM, 1)).isEmpty();
        assertThat(gate.changedSinceRelease()).isEqualTo(1);
    }

    @Test
    void stillOpensAtTheThresholdAfterARevealThatHadNothingToShow() {
        answer(1, ITEM, 4);
        reveal();
        answer(2, ITEM, 4);

        assertThat(answer(3, ITEM, 4)).isPresent();
    }

    @Test
    void neverTakesASecondReleaseForTheFirstEvenIfSomebodyTookEverythingBack() {
        firstRelease();
        answer(1, ITEM, 0);
        reveal();
        assertThat(released.respondents()).isEqualTo(2);

        assertThat(answer(1, ITEM, 4)).isEmpty();
    }

    @Test
    void goesOnAfterARestartWhereItStopped() {
        firstRelease();
        answer(1, ITEM, 1);
        answer(2, ITEM, 1);

        gate = new ReleaseGate(
                anonymous, released, true, List.of(new Change(partner(1), ITEM, 1), new Change(partner(2), ITEM, 1)));

        assertThat(gate.changedSinceRelease()).isEqualTo(2);
        assertThat(answer(3, ITEM, 1).orElseThrow()).hasSize(3);
    }

    @Test
    void handsChangesOverInAnOrderThatTellsNothingAboutWhoCameFirst() {
        answer(2, OTHER, 1);
        answer(1, ITEM, 2);
        answer(2, ITEM, 3);

        assertThat(reveal())
                .containsExactly(
                        new Change(partner(1), ITEM, 2),
                        new Change(partner(2), ITEM, 3),
                        new Change(partner(2), OTHER, 1));
    }

    @Test
    void holdsForTheNextReleaseWhatChangesWhileOneIsBeingWritten() {
        gate.hold(partner(1), ITEM, 4);
        gate.hold(partner(2), ITEM, 4);
        gate.hold(partner(3), ITEM, 4);
        List<Change> first = gate.due();

        gate.hold(partner(3), ITEM, 2);
        gate.hold(partner(4), ITEM, 1);
        gate.release(first);

        assertThat(released.value(partner(3), ITEM)).isEqualTo(4);
        assertThat(gate.due()).as("two of three").isEmpty();
        assertThat(gate.answered()).isEqualTo(4);
        assertThat(gate.held()).containsExactly(new Change(partner(3), ITEM, 2), new Change(partner(4), ITEM, 1));
    }

    @Test
    void staysHeldWhatWasTakenBackWhileItsReleaseWasBeingWritten() {
        firstRelease();
        answer(1, ITEM, 1);
        List<Change> revealed = gate.held();

        gate.hold(partner(1), ITEM, 4);
        gate.release(revealed);

        assertThat(gate.changedSinceRelease()).isEqualTo(1);
        assertThat(gate.held()).containsExactly(new Change(partner(1), ITEM, 4));
    }

    @Test
    void showsNothingOfAnAnswerBeforeItsRelease() {
        firstRelease();
        Results before = released.results(1, Room::name);

        answer(1, ITEM, 1);

        assertThat(released.results(1, Room::name)).isEqualTo(before);
    }

    @Test
    void keepsAnItemBackWhileAllLatecomersGaveItTheSameAnswer() {
        answer(1, ITEM, 4);
        answer(2, ITEM, 3);
        answer(3, ITEM, 4);

        answer(4, ITEM, 2);
        answer(5, ITEM, 2);
        assertThat(answer(6, ITEM, 2))
                .as("three came, and two was said three times")
                .isEmpty();

        assertThat(answer(1, OTHER, 3).orElseThrow())
                .as("it may be any three of four")
                .hasSize(4);
    }

    @Test
    void releasesTheOthersMeanwhile() {
        answer(1, ITEM, 4);
        answer(2, ITEM, 3);
        answer(3, ITEM, 4);

        answer(4, ITEM, 2);
        answer(5, ITEM, 2);
        answer(4, OTHER, 1);
        answer(5, OTHER, 3);
        gate.hold(partner(6), ITEM, 2);
        gate.hold(partner(6), OTHER, 3);

        assertThat(gate.due()).extracting(Change::item).containsOnly(OTHER);
        gate.release(gate.due());
        assertThat(gate.held()).extracting(Change::item).containsOnly(ITEM);
        assertThat(gate.due()).isEmpty();
    }

    @Test
    void keepsAnItemBackOnWhichOneAmongLatecomersChangedTheirMind() {
        answer(1, ITEM, 4);
        answer(2, ITEM, 3);
        answer(3, ITEM, 4);

        answer(3, ITEM, 1);
        answer(4, OTHER, 4);
        gate.hold(partner(5), OTHER, 2);

        assertThat(gate.due())
                .as("partner 3 alone remains for it, and with two it is too small")
                .isEmpty();
    }

    @Test
    void showsThatLatecomersAgreeWithARoomOfOneOpinion() {
        firstRelease();

        answer(4, ITEM, 4);
        answer(5, ITEM, 4);

        assertThat(answer(6, ITEM, 4)).isPresent();
    }

    private void firstRelease() {
        answer(1, ITEM, 4);
        answer(2, ITEM, 4);
        assertThat(answer(3, ITEM, 4)).isPresent();
    }

    private Optional<List<Change>> answer(int partner, Item item, int value) {
        gate.hold(partner(partner), item, value);
        List<Change> due = gate.due();
        gate.release(due);
        return due.isEmpty() ? Optional.empty() : Optional.of(due);
    }

    private List<Change> reveal() {
        List<Change> changes = gate.held();
        gate.release(changes);
        return changes;
    }

    private static Cohort cohort(Disclosure disclosure) {
        Cohort cohort = new Cohort(disclosure);
        for (int partner = 1; partner <= 6; partner++) {
            cohort.join(new Member(partner(partner), null, null, null));
        }
        return cohort;
    }

    private static UUID partner(int number) {
        return new UUID(0, number);
    }
}
