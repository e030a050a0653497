package org.patlive.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the simulated partners of a demo answer when their phones are asked something. */
@Component
class DemoDiscussions {

    private final DemoWorkshops demos;
    private final FacilitatorAccounts accounts;
    private final PartnershipRegister partnerships;
    private final RoundService rounds;

    /** What each round asks, so that the next scene does not ask everybody once more. */
    private final Map<RoundId, RoomQuestion> open = new ConcurrentHashMap<>();

    DemoDiscussions(
            DemoWorkshops demos, FacilitatorAccounts accounts, PartnershipRegister partnerships, RoundService rounds) {
        this.demos = demos;
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        follow(event.round());
    }

    /** A restart may have come between a question and its answers. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        for (FacilitatorData demo : accounts.allDemos()) {
            for (PartnershipData partnership : partnerships.of(demo.id())) {
                rounds.of(demo.id(), partnership.id()).forEach(this::follow);
            }
        }
    }

    private void follow(RoundData round) {
        RoomQuestion asking = round.meeting().asking();
        if (asking == null) {
            open.remove(round.id());
        } else if (!asking.equals(open.put(round.id(), asking))) {
            // The facilitator is not kept waiting, and nothing is read within the end of somebody's transaction.
            Thread.ofPlatform().daemon().name("demo-question").start(() -> ask(round, asking));
        }
    }

    private void ask(RoundData round, RoomQuestion asking) {
        FacilitatorId facilitator = round.partnership().facilitator();
        try {
            if (accounts.allDemos().stream().anyMatch(demo -> demo.id().equals(facilitator))) {
                demos.partnersOf(round).forEach(partner -> Thread.ofPlatform()
                        .daemon()
                        .name("demo-partner")
                        .start(() -> partner.considers(asking)));
            }
        } catch (DataAccessException | TransactionException databaseBusy) {
            open.remove(round.id(), asking); // the next news of this round tries again
        }
    }
}
