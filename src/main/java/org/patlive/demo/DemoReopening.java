package org.patlive.demo;

import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the simulated partners of a demo who have not finished go on when the visitor reopens the round. */
@Component
class DemoReopening {

    private final SimulatedPartners partners;
    private final FacilitatorAccounts accounts;

    DemoReopening(SimulatedPartners partners, FacilitatorAccounts accounts) {
        this.partners = partners;
        this.accounts = accounts;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        RoundData round = event.round();
        if (round.isOpen() && round.publications() > 0) {
            // in a thread of its own: the facilitator does not wait, and nothing is read while the transaction
            // completes
            Thread.ofPlatform().daemon().name("demo-reopened").start(() -> resume(round));
        }
    }

    private void resume(RoundData round) {
        try {
            if (accounts.isDemo(round.partnership().facilitator())) {
                partners.answer(round);
            }
        } catch (DataAccessException | TransactionException | Refused leftOrBusy) {
            // the visitor has left; or the database is busy, and the next change of the round tries again
        }
    }
}
