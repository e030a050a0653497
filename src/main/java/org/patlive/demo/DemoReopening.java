package org.patlive.demo;

import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the simulated partners of a demo go on when the visitor reopens its round. */
@Component
class DemoReopening {

    private final DemoWorkshops demos;
    private final FacilitatorAccounts accounts;

    DemoReopening(DemoWorkshops demos, FacilitatorAccounts accounts) {
        this.demos = demos;
        this.accounts = accounts;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        RoundData round = event.round();
        if (round.isOpen() && round.published() > 0) {
            // The facilitator is not kept waiting, and nothing is read within the end of somebody's transaction.
            Thread.ofPlatform().daemon().name("demo-reopened").start(() -> goOn(round));
        }
    }

    private void goOn(RoundData round) {
        try {
            if (accounts.allDemos().stream()
                    .anyMatch(demo -> demo.id().equals(round.partnership().facilitator()))) {
                demos.goOn(round);
            }
        } catch (DataAccessException | TransactionException | Refused gone) {
            // The visitor has left; or the database is busy, and the next news of this round tries again.
        }
    }
}
