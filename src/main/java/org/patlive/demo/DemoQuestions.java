package org.patlive.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.RoundId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the simulated partners of a demo answer room questions. */
@Component
class DemoQuestions {

    private final SimulatedPartners partners;
    private final FacilitatorAccounts accounts;
    private final PartnershipService partnerships;
    private final RoundService rounds;

    /** The question that each round asks, so that another change of the round does not ask everybody again. */
    private final Map<RoundId, RoomQuestion> asked = new ConcurrentHashMap<>();

    DemoQuestions(
            SimulatedPartners partners,
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds) {
        this.partners = partners;
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        askIfNew(event.round());
    }

    /** The server may have been stopped between a question and its answers. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        for (FacilitatorData demo : accounts.allDemos()) {
            for (PartnershipData partnership : partnerships.of(demo.id())) {
                rounds.of(demo.id(), partnership.id()).forEach(this::askIfNew);
            }
        }
    }

    private void askIfNew(RoundData round) {
        RoomQuestion question = round.meeting().openQuestion();
        if (question == null) {
            asked.remove(round.id());
        } else if (!question.equals(asked.put(round.id(), question))) {
            // in a thread of its own: the facilitator does not wait, and nothing is read while the transaction
            // completes
            Thread.ofPlatform().daemon().name("demo-question").start(() -> ask(round, question));
        }
    }

    private void ask(RoundData round, RoomQuestion question) {
        try {
            if (accounts.isDemo(round.partnership().facilitator())) {
                partners.each(round, partner -> partner.answer(question));
            }
        } catch (DataAccessException | TransactionException databaseBusy) {
            asked.remove(round.id(), question); // asked again at the next change of the round
        }
    }
}
