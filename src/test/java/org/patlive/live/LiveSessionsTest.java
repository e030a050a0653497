package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class LiveSessionsTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private LiveSessions live;

    @Autowired
    private RoundService rounds;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private RestartedNode node;

    @Autowired
    private StoredRows rows;

    @Test
    void an_open_round_releases_every_answer() {
        RoundData round = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(round);
        List<Snapshot> seen = new CopyOnWriteArrayList<>();
        try (var screen = live.followResults(round.id(), seen::add)) {
            workshop.ticks(partner, "1A", 4);
            workshop.ticks(partner, "1A", 3);
            await().until(() -> screen.newest().results().release() == 2);
            await().until(() -> !seen.isEmpty() && seen.getLast().results().release() == 2);
            assertThat(screen.newest().results().answers()).isEqualTo(1);
        }
    }

    @Test
    void an_anonymous_round_shows_counts_at_once_and_a_band_from_ten_on() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = workshop.peopleJoin(round, 10);
        try (var screen = live.followResults(round.id(), news -> {})) {
            partners.stream().limit(9).forEach(partner -> workshop.completes(partner, 1, 3));
            assertThat(screen.newest().results().release()).isZero();
            assertThat(screen.newest().results().principles().getFirst().completed())
                    .isEqualTo(9);

            workshop.completes(partners.get(9), 1, 3);

            await().until(() -> screen.newest().results().release() == 1);
            assertThat(screen.newest().results().principles().getFirst().band().isShown())
                    .isTrue();
            assertThat(screen.newest().results().isWaitingForClosing()).isTrue();
        }
    }

    @Test
    void a_restart_shows_no_more_than_was_shown_before() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = workshop.peopleJoin(round, 10);
        Snapshot before;
        try (var screen = live.followResults(round.id(), news -> {})) {
            partners.forEach(partner -> workshop.completes(partner, 1, 3));
            await().until(() -> screen.newest().results().release() == 1);
            partners.stream().limit(4).forEach(partner -> workshop.ticks(partner, "1A", 1));
            before = screen.newest();
        }

        LiveSessions restarted = node.sessions();
        try (var screen = restarted.followResults(round.id(), news -> {})) {
            assertThat(screen.newest().results()).isEqualTo(before.results());
            assertThat(restarted.hasNoPendingRelease(round.id())).isTrue();
        }
    }

    @Test
    void closing_shows_the_figures_of_everybody_and_reopening_leaves_them() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 12);
        List<RoundData> phone = new CopyOnWriteArrayList<>();
        try (var screen = live.followResults(round.id(), news -> {});
                var state = live.followState(round.id(), phone::add)) {
            partners.forEach(partner -> workshop.completes(partner, 1, 3));
            rounds.close(facilitator, round.id());
            Results published = screen.newest().results();
            assertThat(published.principles().getFirst().score().get().sum()).isEqualTo(12 * 18);
            assertThat(figures.of(round.id()).orElseThrow().results()).isEqualTo(published);

            rounds.reopen(facilitator, round.id());
            assertThat(state.newest().isOpen()).isTrue();
            partners.stream().limit(4).forEach(partner -> workshop.completes(partner, 1, 4));
            assertThat(screen.newest().results()).isEqualTo(published);
            rounds.close(facilitator, round.id());
            assertThat(screen.newest().results()).isEqualTo(published);
            assertThat(screen.newest().laterRespondents()).isEqualTo(4);

            rounds.reopen(facilitator, round.id());
            workshop.completes(partners.get(5), 1, 4);
            assertThat(screen.newest().results()).isEqualTo(published);
            rounds.close(facilitator, round.id());
            assertThat(score(screen.newest(), 1).sum()).isEqualTo(12 * 18 + 5 * 6);
            assertThat(screen.newest().laterRespondents()).isZero();
            assertThat(screen.newest().results().release()).isGreaterThan(published.release());
            await().until(() -> !phone.isEmpty() && phone.getLast().state() == RoundState.CLOSED);
        }
    }

    /** Five have answered something since, but of principle 2 one alone, and of principle 3 four who did not complete it. */
    @Test
    void closing_again_leaves_what_fewer_than_five_have_answered_since() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 13);
        partners.stream().limit(12).forEach(partner -> {
            for (int principle = 1; principle <= 3; principle++) {
                workshop.completes(partner, principle, 3);
            }
        });
        rounds.close(facilitator, round.id());
        rounds.reopen(facilitator, round.id());
        partners.stream().limit(5).forEach(partner -> workshop.completes(partner, 1, 4));
        workshop.completes(partners.get(5), 2, 4);
        workshop.completes(partners.get(6), 3, 4);
        RespondentId newcomer = partners.getLast();
        workshop.ticks(newcomer, "3A", 1);
        workshop.peopleJoin(round, 4).forEach(partner -> workshop.ticks(partner, "3A", 1));

        rounds.close(facilitator, round.id());

        assertThat(live.snapshot(round.id()).results().principles())
                .extracting(principle ->
                        principle.score().value().map(score -> score.sum()).orElse(0L))
                .startsWith(12 * 18L + 5 * 6, 12 * 18L, 12 * 18L);
        assertThat(live.snapshot(round.id()).laterRespondents()).isEqualTo(7);

        rounds.reopen(facilitator, round.id());
        partners.stream().limit(4).forEach(partner -> workshop.completes(partner, 2, 4));
        rounds.close(facilitator, round.id());

        assertThat(score(live.snapshot(round.id()), 2).sum())
                .as("the first one counts with the four others")
                .isEqualTo(12 * 18L + 5 * 6);
    }

    /** Four of five had answered: nothing was shown, so the fifth is in the first picture and not in a second one. */
    @Test
    void a_round_closed_before_anything_could_be_shown_goes_on_as_it_was() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 10);
        partners.stream().limit(4).forEach(partner -> workshop.completes(partner, 1, 3));
        try (var screen = live.followResults(round.id(), news -> {})) {
            rounds.close(facilitator, round.id());
            assertThat(screen.newest().results().shownPopulations()).isEmpty();
            rounds.reopen(facilitator, round.id());
            assertThat(screen.newest().results().isWaitingForClosing()).isTrue();
            assertThat(screen.newest().asPublished()).isFalse();

            partners.stream().skip(4).forEach(partner -> workshop.completes(partner, 1, 3));
            await().until(() -> screen.newest().results().release() > 0);
            assertThat(screen.newest().results().principles().getFirst().band().isShown())
                    .isTrue();
            rounds.close(facilitator, round.id());

            assertThat(score(screen.newest(), 1).n()).isEqualTo(10);
            assertThat(screen.newest().laterRespondents()).isZero();
        }
    }

    /** Principle 1 was shown and stands; principle 2, which three had completed, appears with the two who followed. */
    @Test
    void what_was_not_shown_yet_appears_when_the_round_is_closed_again() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 10);
        partners.forEach(partner -> workshop.completes(partner, 1, 3));
        partners.stream().limit(3).forEach(partner -> workshop.completes(partner, 2, 3));
        rounds.close(facilitator, round.id());
        rounds.reopen(facilitator, round.id());
        workshop.ticks(partners.getFirst(), "1A", 4);
        partners.stream().skip(3).limit(2).forEach(partner -> workshop.completes(partner, 2, 3));

        rounds.close(facilitator, round.id());

        Results results = live.snapshot(round.id()).results();
        assertThat(results.principles().getFirst().score().get().sum()).isEqualTo(10 * 18L);
        assertThat(results.principles().get(1).band().isShown()).isTrue();
        assertThat(live.snapshot(round.id()).laterRespondents()).isEqualTo(1);
    }

    /** Six new sheets leave out one principle each, and one is whole: every principle is renewed, but not the aggregate. */
    @Test
    void the_aggregate_stands_still_where_one_whole_sheet_alone_would_change_it() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        workshop.peopleJoin(round, 12).forEach(partner -> completesAllBut(partner, 0));
        rounds.close(facilitator, round.id());
        Results before = live.snapshot(round.id()).results();
        assertThat(before.aggregate().get().n()).isEqualTo(12);
        rounds.reopen(facilitator, round.id());
        List<RespondentId> late = workshop.peopleJoin(round, 7);
        for (int left = 0; left <= 6; left++) {
            completesAllBut(late.get(left), left);
        }

        rounds.close(facilitator, round.id());

        Results now = live.snapshot(round.id()).results();
        assertThat(now.principles().getFirst().completed()).isEqualTo(18);
        assertThat(now.aggregate()).isEqualTo(before.aggregate());
        assertThat(now.complete()).isEqualTo(12);
        assertThat(live.snapshot(round.id()).laterRespondents()).isZero();
    }

    private void completesAllBut(RespondentId partner, int left) {
        for (int principle = 1; principle <= 6; principle++) {
            if (principle != left) {
                workshop.completes(partner, principle, 3);
            }
        }
    }

    @Test
    void reopening_another_mode_goes_on_at_every_answer() {
        RoundData round = workshop.openRound(Mode.OPEN);
        FacilitatorId facilitator = round.partnership().facilitator();
        RespondentId partner = workshop.joins(round);
        try (var screen = live.followResults(round.id(), news -> {})) {
            workshop.completes(partner, 1, 3);
            rounds.close(facilitator, round.id());
            assertThat(screen.newest().results().release()).isEqualTo(6);
            rounds.reopen(facilitator, round.id());

            workshop.ticks(partner, "1A", 4);

            assertThat(screen.newest().results().release()).isEqualTo(7);
            assertThat(score(screen.newest(), 1).sum()).isEqualTo(19);
        }
    }

    @Test
    void what_was_published_outlives_the_sheets() {
        RoundData round = workshop.openRound(Mode.OPEN);
        workshop.peopleJoin(round, 3).forEach(partner -> workshop.completes(partner, 1, 3));
        workshop.closes(round);
        Snapshot before = live.snapshot(round.id());

        rows.deleteSheets(round.id());

        assertThat(live.snapshot(round.id())).isEqualTo(before);
    }

    @Test
    void a_phone_is_not_told_of_other_peoples_ticks() {
        RoundData round = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(round);
        List<RoundData> phone = new CopyOnWriteArrayList<>();
        try (var state = live.followState(round.id(), phone::add);
                var screen = live.followResults(round.id(), news -> {})) {
            await().until(() -> phone.size() == 1); // the state at the start
            workshop.ticks(partner, "1A", 4);
            await().until(() -> screen.newest().results().release() == 1);
            rounds.show(round.partnership().facilitator(), round.id(), Scene.HEATMAP);
            await().until(() -> state.newest().scene() == Scene.HEATMAP);
            await().until(() -> phone.size() > 1);
            assertThat(phone).hasSize(2);
        }
    }

    @Test
    void everybody_finishing_a_principle_shows_in_the_progress_at_once() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RespondentId partner = workshop.joins(round);
        try (var screen = live.followResults(round.id(), news -> {})) {
            for (char element = 'A'; element <= 'F'; element++) {
                workshop.ticks(partner, "2" + element, 3);
            }
            Progress progress = screen.newest().progress();
            assertThat(progress.joined()).isEqualTo(1);
            assertThat(progress.finishedPrinciples()).containsExactly(0, 1, 0, 0, 0, 0);
            assertThat(progress.shapes()).containsExactly(0, 1, 0, 0, 0, 0, 0);
        }
    }

    @Test
    void a_hundred_partners_ticking_at_once_lose_nothing() throws InterruptedException {
        RoundData round = workshop.openRound(Mode.OPEN);
        List<RespondentId> partners = workshop.peopleJoin(round, 100);
        try (var screen = live.followResults(round.id(), news -> {})) {
            List<Thread> phones = partners.stream()
                    .map(partner -> Thread.ofVirtual().start(() -> {
                        for (char element = 'A'; element <= 'F'; element++) {
                            workshop.ticks(partner, "1" + element, 3);
                        }
                    }))
                    .toList();
            for (Thread phone : phones) {
                phone.join();
            }
            assertThat(screen.newest().results().answers()).isEqualTo(600);
            assertThat(screen.newest().results().release()).isEqualTo(600);
            Snapshot rebuilt = node.sessions().snapshot(round.id());
            assertThat(rebuilt.results()).isEqualTo(screen.newest().results());
        }
    }

    private static Results.Score score(Snapshot snapshot, int principle) {
        return snapshot.results().principles().get(principle - 1).score().get();
    }
}
