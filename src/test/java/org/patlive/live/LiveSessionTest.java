package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.record.Feedback;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.patlive.testing.RoundDataBuilder;

/** What arrives while a session is being read from the database. */
class LiveSessionTest {

    private static final RoundData ROUND = RoundDataBuilder.roundData().build();
    private static final RespondentData PARTNER = new RespondentData(RespondentId.random(), "Ada", null, null, false);

    private final LiveSession session = new LiveSession(ROUND.id());

    @Test
    void an_answer_that_the_load_does_not_include_yet_is_counted() {
        session.answered(answered(4, 0));
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(PARTNER), List.of())));
        assertThat(session.snapshot().results().answers()).isEqualTo(1);
        assertThat(session.snapshot().results().release()).isEqualTo(1);
    }

    @Test
    void an_answer_that_the_load_includes_already_is_counted_once() {
        session.answered(answered(4, 0));
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(PARTNER), List.of(stored(4, 0)))));
        assertThat(session.snapshot().results().answers()).isEqualTo(1);
        assertThat(session.snapshot().results().release()).isEqualTo(1);
    }

    @Test
    void a_partner_who_joins_during_the_load_is_counted_with_the_first_answer() {
        session.update(tally -> tally.joined(PARTNER));
        session.answered(answered(3, 0));
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(), List.of(stored(3, 0)))));
        assertThat(session.snapshot().progress().joined()).isEqualTo(1);
        assertThat(session.snapshot().results().answers()).isEqualTo(1);
    }

    @Test
    void a_late_event_of_an_older_answer_changes_nothing() {
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(PARTNER), List.of(stored(1, 1)))));
        session.answered(answered(4, 0));
        assertThat(session.snapshot()
                        .results()
                        .statements()
                        .getFirst()
                        .distribution()
                        .get()
                        .counts())
                .containsExactly(0, 0, 0, 1);
    }

    @Test
    void it_is_read_once() {
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(PARTNER), List.of())));
        session.load(source(() -> {
            throw new AssertionError("read again");
        }));
        assertThat(session.snapshot().progress().joined()).isEqualTo(1);
    }

    /** A scene chosen before the round is opened changes the round as well. */
    @Test
    void a_draft_that_changes_keeps_its_earlier_rounds() {
        RoundDataBuilder draft = RoundDataBuilder.roundData().withId(ROUND.id()).inState(RoundState.DRAFT);
        session.load(new LiveSession.Source(
                draft::build, () -> RoundAnswers.EMPTY, Optional::empty, round -> Feedback.NONE));
        session.loadEarlier(() -> List.of(new TrendProjection.Earlier(
                RoundId.random(), "Last year", session.snapshot().results())));

        session.changed(draft.inVersion(2).build(), Feedback.NONE);

        assertThat(session.snapshot().earlier())
                .extracting(TrendProjection.Earlier::title)
                .containsExactly("Last year");
    }

    /** Five hundred phones that wait for a database which does not answer wait once, not one after the other. */
    @Test
    void callers_that_waited_for_a_failed_load_do_not_each_try_again() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicInteger tried = new AtomicInteger();
        Supplier<RoundAnswers> down = () -> {
            tried.incrementAndGet();
            reading.countDown();
            await().until(session::isAwaitedByOthers);
            throw new IllegalStateException("The database is away");
        };
        List<Thread> phones = new ArrayList<>();
        phones.add(Thread.ofVirtual().start(() -> loads(down)));
        reading.await();
        phones.add(Thread.ofVirtual().start(() -> loads(down)));
        for (Thread phone : phones) {
            phone.join();
        }

        assertThat(tried).hasValue(1);
        session.load(source(() -> new RoundAnswers(0, List.of(), List.of(PARTNER), List.of())));
        assertThat(session.snapshot().progress().joined()).isEqualTo(1);
    }

    private void loads(Supplier<RoundAnswers> answers) {
        assertThatIllegalStateException().isThrownBy(() -> session.load(source(answers)));
    }

    private static LiveSession.Source source(Supplier<RoundAnswers> answers) {
        return new LiveSession.Source(() -> ROUND, answers, Optional::empty, round -> Feedback.NONE);
    }

    private static AnswerChanged answered(int points, int version) {
        return new AnswerChanged(ROUND.id(), PARTNER.id(), Item.of("1A"), points, version, 0);
    }

    private static AnswerData stored(int points, int version) {
        return new AnswerData(PARTNER.id(), Item.of("1A"), points, 0, version);
    }
}
