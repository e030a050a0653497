package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen may stand open while the round is still being planned. */
@PatLiveTest
class WatchedDraftTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private LiveSessions live;

    @Autowired
    private RoundService rounds;

    private FacilitatorId facilitator;

    @Test
    void shows_no_answer_when_the_plan_becomes_anonymous() {
        RoundData draft = prepared(Disclosure.of(Mode.OPEN));
        try (var screen = live.followResults(draft.id(), news -> {})) {
            rounds.changePlan(facilitator, draft.id(), Workshop.plan(Disclosure.of(Mode.ANONYMOUS)));
            RoundData round = rounds.open(facilitator, draft.id());

            ticks(round, 4);

            assertThat(screen.newest().results().individuals()).isEmpty();
            assertThat(screen.newest().results().respondents()).isEqualTo(4);
            assertThat(screen.newest().results().isWaitingForClosing()).isTrue();
        }
    }

    @Test
    void shows_answers_at_once_when_the_plan_becomes_open() {
        RoundData draft = prepared(Disclosure.of(Mode.ANONYMOUS));
        try (var screen = live.followResults(draft.id(), news -> {})) {
            rounds.changePlan(facilitator, draft.id(), Workshop.plan(Disclosure.of(Mode.OPEN)));
            RoundData round = rounds.open(facilitator, draft.id());

            ticks(round, 1);

            assertThat(screen.newest().results().release()).isEqualTo(1);
            assertThat(screen.newest().results().individuals()).hasSize(1);
        }
    }

    @Test
    void waits_for_as_many_partners_as_the_new_threshold_says() {
        RoundData draft = prepared(new Disclosure(Mode.ANONYMOUS, 3));
        try (var screen = live.followResults(draft.id(), news -> {})) {
            rounds.changePlan(facilitator, draft.id(), Workshop.plan(new Disclosure(Mode.ANONYMOUS, 7)));
            RoundData round = rounds.open(facilitator, draft.id());

            complete(round, 13);

            assertThat(screen.newest().results().release()).isZero();
            complete(round, 1);
            await().until(() -> screen.newest().results().release() == 1);
        }
    }

    private RoundData prepared(Disclosure disclosure) {
        RoundData draft = workshop.draft(disclosure);
        facilitator = draft.partnership().facilitator();
        return draft;
    }

    private void ticks(RoundData round, int partners) {
        workshop.peopleJoin(round, partners).forEach(partner -> workshop.ticks(partner, "1A", 3));
    }

    private void complete(RoundData round, int partners) {
        workshop.peopleJoin(round, partners).forEach(partner -> workshop.completes(partner, 1, 3));
    }
}
