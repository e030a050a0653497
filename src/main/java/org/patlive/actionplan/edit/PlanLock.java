package org.patlive.actionplan.edit;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanChanged;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody who changes something in one plan takes turns; each turn is committed when it is over. */
@Component
class PlanLock {

    private final PlanRows plans;
    private final WordingRows wordings;
    private final PlanReader record;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PlanLock(
            PlanRows plans,
            WordingRows wordings,
            PlanReader record,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.wordings = wordings;
        this.record = record;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Watchers are told if the turn has taken a number. */
    <T> T take(Author author, Function<Turn, T> change) {
        try {
            return transaction.execute(status -> taken(author, change));
        } catch (DataIntegrityViolationException somebodyBeganThePlanAtTheSameMoment) {
            return transaction.execute(status -> taken(author, change));
        }
    }

    private <T> T taken(Author author, Function<Turn, T> change) {
        RoundId round = author.round();
        PlanRows.Head head = plans.lock(round).orElseGet(() -> {
            plans.create(round);
            return plans.lock(round).orElseThrow();
        });
        Turn turn = new Turn(author, head.version());
        T result = change.apply(turn);
        if (turn.version.get() != head.version()) {
            plans.version(round, turn.version.get());
            events.publishEvent(new PlanChanged(round));
        }
        return result;
    }

    /** What one author may do while nobody else changes the plan. */
    final class Turn {

        private final Author author;
        private final AtomicLong version;
        private final PlanEditor pen;

        private Turn(Author author, long version) {
            this.author = author;
            this.version = new AtomicLong(version);
            this.pen = new PlanEditor(wordings, author, this.version::incrementAndGet);
        }

        /** The next number of the plan. */
        long next() {
            return version.incrementAndGet();
        }

        PlanEditor pen() {
            return pen;
        }

        Optional<PlanRows.Action> find(ActionId id) {
            return plans.action(author.round(), id);
        }

        /** @throws Refused if there is no such action */
        PlanRows.Action action(ActionId id) {
            return find(id).orElseThrow(() -> new Refused("This action is not here any more."));
        }

        /** @throws Refused if the author may not write there, or the action is gone */
        void check(PlanField slot) {
            ActionId id = slot.action();
            if (id == null) {
                EditRights.checkOfPlan(author);
            } else {
                EditRights.check(author, action(id), slot, record.owner(author.round(), id));
            }
        }
    }
}
