package org.patlive.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Lets the simulated partners of a demo propose and support actions when the facilitator opens the plan to phones. */
@Component
class DemoPlans {

    private final SimulatedPartners partners;
    private final FacilitatorAccounts accounts;
    private final Planning planning;
    private final ActionResponses responses;
    private final PlanAuthors authors;
    private final PlanReader plans;

    /** Rounds whose plan they have begun to work on. */
    private final Set<RoundId> begun = ConcurrentHashMap.newKeySet();

    DemoPlans(
            SimulatedPartners partners,
            FacilitatorAccounts accounts,
            Planning planning,
            ActionResponses responses,
            PlanAuthors authors,
            PlanReader plans) {
        this.partners = partners;
        this.accounts = accounts;
        this.planning = planning;
        this.responses = responses;
        this.authors = authors;
        this.plans = plans;
    }

    @TransactionalEventListener
    void on(RoundChanged event) {
        RoundData round = event.round();
        if (!round.meeting().planOnPhones()) {
            begun.remove(round.id());
        } else if (begun.add(round.id())) {
            // in a thread of its own: the facilitator does not wait, and nothing is read while the transaction
            // completes
            Thread.ofPlatform().daemon().name("demo-plan").start(() -> begin(round));
        }
    }

    private void begin(RoundData round) {
        try {
            if (accounts.isDemo(round.partnership().facilitator())) {
                AtomicInteger next = new AtomicInteger();
                partners.each(round, partner -> {
                    Optional<Map<FieldKind, String>> proposal = SimulatedProposals.number(next.getAndIncrement());
                    partner.takePartInPlan(proposal, planning, responses, authors, plans);
                });
            }
        } catch (DataAccessException | TransactionException databaseBusy) {
            begun.remove(round.id()); // begun again at the next change of the round
        }
    }
}
