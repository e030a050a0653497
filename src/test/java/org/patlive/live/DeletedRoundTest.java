package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.publication.BandReleases;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.record.Feedback;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** A demo may be left in the moment in which a release of it is being written. */
@PatLiveTest
class DeletedRoundTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private BandReleases bands;

    @Test
    void a_release_of_a_deleted_round_is_not_retried_for_ever() {
        FacilitatorId visitor = accounts.createForDemo(Duration.ofHours(1)).id();
        RoundData round = workshop.aRound().by(visitor).inMode(Mode.ANONYMOUS).open();
        List<RespondentId> partners = workshop.peopleJoin(round, 10);
        LiveSession session = new LiveSession(round.id());
        session.load(new LiveSession.Source(
                () -> round, () -> sheets.readRound(round.id()), Optional::empty, known -> Feedback.NONE));
        partners.forEach(partner -> Item.statements()
                .limit(6)
                .forEach(item -> session.answered(new AnswerChanged(round.id(), partner, item, 3, 0, 0))));
        assertThat(session.pending()).as("a release is due").isPresent();

        accounts.removeDemo(visitor);
        new ReleaseWriter(bands, reloaded -> {}).writePending(session);

        await().atMost(Duration.ofSeconds(5)).until(session::isIdle);
    }
}
