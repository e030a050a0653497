package org.patlive.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.RoundId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the simulated partners of a demo take part in its action plan, once the facilitator opens it to phones. */
@Component
class DemoPlans {

    private final DemoWorkshops demos;
    private final FacilitatorAccounts accounts;
    private final Planning planning;
    private final ActionResponses voices;
    private final PlanAuthors authors;
    private final PlanReader record;

    /** Rounds in which they have begun. */
    private final Set<RoundId> begun = ConcurrentHashMap.newKeySet();

    DemoPlans(
            DemoWorkshops demos,
            FacilitatorAccounts accounts,
            Planning planning,
            ActionResponses voices,
            PlanAuthors authors,
            PlanReader record) {
        this.demos = demos;
        this.accounts = accounts;
        this.planning = planning;
        this.voices = voices;
        this.authors = authors;
        this.record = record;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        RoundData round = event.round();
        if (!round.meeting().planning()) {
            begun.remove(round.id());
        } else if (begun.add(round.id())) {
            // The facilitator is not kept waiting, and nothing is read within the end of somebody's transaction.
            Thread.ofPlatform().daemon().name("demo-plan").start(() -> begin(round));
        }
    }

    private void begin(RoundData round) {
        try {
            if (accounts.allDemos().stream()
                    .anyMatch(demo -> demo.id().equals(round.partnership().facilitator()))) {
                List<SimulatedPartner> partners = demos.partnersOf(round);
                for (int place = 0; place < partners.size(); place++) {
                    SimulatedPartner partner = partners.get(place);
                    Optional<Map<FieldKind, String>> idea = SimulatedProposals.of(place);
                    Thread.ofPlatform()
                            .daemon()
                            .name("demo-partner")
                            .start(() -> partner.plans(idea, planning, voices, authors, record));
                }
            }
        } catch (DataAccessException | TransactionException databaseBusy) {
            begun.remove(round.id()); // the next news of this round tries again
        }
    }
}
