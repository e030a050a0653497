package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Mode;
import org.patlive.assessment.ReleaseRecord;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.Scene;
import org.patlive.assessment.Sheets;
import org.patlive.feedback.FeedbackRecord;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class LiveSessionsTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private LiveSessions live;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ReleaseRecord record;

    @Autowired
    private FeedbackRecord feedback;

    @Autowired
    private LivePlans plans;

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
    void an_anonymous_round_waits_for_five_and_then_for_five_changes() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            partners.add(workshop.joins(round));
        }
        try (var screen = live.followResults(round.id(), news -> {})) {
            partners.stream().limit(4).forEach(partner -> workshop.ticks(partner, "1A", 4));
            assertThat(screen.newest().results().release()).isZero();
            assertThat(screen.newest().changedSinceRelease()).isEqualTo(4);
            workshop.ticks(partners.get(4), "1A", 2);
            await().until(() -> screen.newest().results().release() == 1);
            assertThat(screen.newest().results().respondents()).isEqualTo(5);

            partners.stream().limit(4).forEach(partner -> workshop.ticks(partner, "1B", 1));
            assertThat(screen.newest().results().release()).isEqualTo(1);
            assertThat(screen.newest().results().answers()).isEqualTo(5);
            workshop.ticks(partners.get(5), "1B", 1);
            await().until(() -> screen.newest().results().release() == 2);
            assertThat(screen.newest().results().answers()).isEqualTo(10);
        }
    }

    @Test
    void a_restart_shows_no_more_than_was_shown_before() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            partners.add(workshop.joins(round));
        }
        Snapshot before;
        try (var screen = live.followResults(round.id(), news -> {})) {
            partners.forEach(partner -> workshop.ticks(partner, "1A", 4));
            await().until(() -> screen.newest().results().release() == 1);
            workshop.ticks(partners.get(0), "1A", 1);
            before = screen.newest();
        }

        LiveSessions restarted = new LiveSessions(rounds, sheets, feedback, plans, record);
        Snapshot after = restarted.snapshot(round.id());

        assertThat(after.results()).isEqualTo(before.results());
        assertThat(after.changedSinceRelease()).isEqualTo(1);
    }

    @Test
    void a_reveal_releases_what_is_held_back() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            partners.add(workshop.joins(round));
        }
        try (var screen = live.followResults(round.id(), news -> {})) {
            partners.forEach(partner -> workshop.ticks(partner, "1A", 4));
            await().until(() -> screen.newest().results().release() == 1);
            workshop.ticks(partners.get(0), "1B", 1);
            live.reveal(round.id());
            await().until(() -> screen.newest().results().release() == 2);
            assertThat(screen.newest().results().answers()).isEqualTo(6);
            assertThat(screen.newest().changedSinceRelease()).isZero();
        }
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
        List<RespondentId> partners = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            partners.add(workshop.joins(round));
        }
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
            Snapshot rebuilt = new LiveSessions(rounds, sheets, feedback, plans, record).snapshot(round.id());
            assertThat(rebuilt.results()).isEqualTo(screen.newest().results());
        }
    }
}
