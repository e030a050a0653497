package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.record.Feedback;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.patlive.testing.RoundDataBuilder;

/** What of a tally is seen while an Anonymous round is open, and when a release is due. */
class LiveTallyTest {

    private static final RoundId ROUND = RoundId.random();

    private final List<RespondentData> partners = IntStream.range(0, 12)
            .mapToObj(number -> new RespondentData(
                    RespondentId.random(), null, null, number < 6 ? Level.BOARD : Level.FRONT_LINE, false))
            .toList();
    private final LiveTally tally = new LiveTally(
            round(Mode.ANONYMOUS),
            new RoundAnswers(0, List.of(), partners, List.of()),
            null,
            Feedback.NONE,
            new Random(1));
    private final List<AnswerData> answers = new ArrayList<>();

    @Test
    void counts_are_seen_at_once_and_a_band_when_it_is_committed() {
        partners.stream().limit(9).forEach(partner -> complete(partner, 3, 0));
        assertThat(tally.pending()).isEmpty();
        assertThat(results().principles().getFirst().completed()).isEqualTo(9);

        complete(partners.get(9), 3, 0);

        assertThat(tally.pending())
                .hasValueSatisfying(release -> assertThat(release.number()).isEqualTo(1));
        assertThat(results().principles().getFirst().band().isShown()).isFalse();
        tally.committed(tally.pending().orElseThrow());
        assertThat(results().principles().getFirst().band().get().range()).isEqualTo("13-18");
        assertThat(results().release()).isEqualTo(1);
        assertThat(results().aggregate().isShown()).isFalse();
    }

    @Test
    void the_next_release_waits_until_five_have_answered_the_principle_again() {
        partners.stream().limit(10).forEach(partner -> complete(partner, 3, 0));
        tally.committed(tally.pending().orElseThrow());

        partners.stream().limit(4).forEach(partner -> answer(partner, "1A", 4, 1, 1));
        answer(partners.get(4), "2A", 4, 0, 1);
        answer(partners.get(0), "1B", 4, 1, 1);
        assertThat(tally.pending()).isEmpty();

        answer(partners.get(4), "1A", 4, 1, 1);
        assertThat(tally.pending()).isPresent();
    }

    @Test
    void a_late_event_from_before_a_release_does_not_count_towards_the_next() {
        partners.stream().limit(10).forEach(partner -> complete(partner, 3, 0));
        tally.committed(tally.pending().orElseThrow());

        partners.stream().limit(5).forEach(partner -> answer(partner, "1A", 4, 1, 0));

        assertThat(tally.pending()).isEmpty();
    }

    @Test
    void a_restart_shows_the_same_and_counts_the_same_respondents() {
        partners.stream().limit(10).forEach(partner -> complete(partner, 3, 0));
        LiveTally.Pending release = tally.pending().orElseThrow();
        tally.committed(release);
        partners.stream().limit(4).forEach(partner -> answer(partner, "1A", 4, 1, 1));

        LiveTally restarted = new LiveTally(
                round(Mode.ANONYMOUS),
                new RoundAnswers(1, release.drawn(), partners, List.copyOf(answers)),
                null,
                Feedback.NONE,
                new Random(2));

        assertThat(restarted.snapshot().results()).isEqualTo(tally.snapshot().results());
        assertThat(restarted.pending()).isEmpty();
        restarted.answered(new AnswerChanged(ROUND, partners.get(5).id(), Item.of("1A"), 4, 1, 1));
        assertThat(restarted.pending()).isPresent();
    }

    @Test
    void the_release_of_another_node_replaces_the_own_one() {
        partners.stream().limit(10).forEach(partner -> complete(partner, 3, 0));
        LiveTally.Pending own = tally.pending().orElseThrow();
        tally.rejected(own);
        complete(partners.get(10), 1, 0);
        assertThat(tally.pending())
                .as("nothing is drawn until the other release is known")
                .isEmpty();

        tally.released(new RoundAnswers(1, own.drawn(), List.of(), List.of()));

        assertThat(tally.isAwaitingRelease()).isFalse();
        assertThat(results().release()).isEqualTo(1);
        assertThat(results().principles().getFirst().band().get().range()).isEqualTo("13-18");
    }

    @Test
    void levels_are_seen_at_once_in_the_other_modes() {
        LiveTally open = new LiveTally(
                round(Mode.ORGANISATION),
                new RoundAnswers(
                        0,
                        List.of(),
                        partners,
                        IntStream.range(0, 12)
                                .mapToObj(number ->
                                        new AnswerData(partners.get(number).id(), Item.of("1A"), 1 + number % 4, 0, 0))
                                .toList()),
                null,
                Feedback.NONE,
                new Random(1));

        assertThat(open.snapshot().results().statements().getFirst().levelGap().isShown())
                .isTrue();
    }

    private Results results() {
        return tally.snapshot().results();
    }

    private void complete(RespondentData partner, int points, long releaseWhenGiven) {
        for (char element = 'A'; element <= 'F'; element++) {
            answer(partner, "1" + element, points, 0, releaseWhenGiven);
        }
    }

    private void answer(RespondentData partner, String item, int points, int version, long releaseWhenGiven) {
        answers.removeIf(
                entry -> entry.respondent().equals(partner.id()) && entry.item().equals(Item.of(item)));
        answers.add(new AnswerData(partner.id(), Item.of(item), points, releaseWhenGiven, version));
        tally.answered(new AnswerChanged(ROUND, partner.id(), Item.of(item), points, version, releaseWhenGiven));
    }

    private static RoundData round(Mode mode) {
        return RoundDataBuilder.roundData().withId(ROUND).inMode(mode).build();
    }
}
