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

/** Runs changes of a plan one after the other, each in a transaction that locks the plan. */
@Component
class PlanLock {

    private final PlanRows plans;
    private final WordingRows wordings;
    private final PlanReader reader;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PlanLock(
            PlanRows plans,
            WordingRows wordings,
            PlanReader reader,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.wordings = wordings;
        this.reader = reader;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs a change under the plan's lock; publishes {@link PlanChanged} if it has used a revision. */
    <T> T withLock(Author author, Function<LockedPlan, T> change) {
        try {
            return transaction.execute(status -> changeLocked(author, change));
        } catch (DataIntegrityViolationException createdConcurrently) {
            return transaction.execute(status -> changeLocked(author, change));
        }
    }

    private <T> T changeLocked(Author author, Function<LockedPlan, T> change) {
        RoundId round = author.round();
        PlanRows.Head head = plans.lock(round).orElseGet(() -> {
            plans.create(round);
            return plans.lock(round).orElseThrow();
        });
        LockedPlan plan = new LockedPlan(author, head.version());
        T result = change.apply(plan);
        if (plan.version.get() != head.version()) {
            plans.version(round, plan.version.get());
            events.publishEvent(new PlanChanged(round));
        }
        return result;
    }

    /** The locked plan, as a change by one author sees it. */
    final class LockedPlan {

        private final Author author;
        private final AtomicLong version;
        private final PlanEditor editor;

        private LockedPlan(Author author, long version) {
            this.author = author;
            this.version = new AtomicLong(version);
            this.editor = new PlanEditor(wordings, author, this.version::incrementAndGet);
        }

        /** The next revision of the plan. */
        long nextRevision() {
            return version.incrementAndGet();
        }

        PlanEditor editor() {
            return editor;
        }

        Optional<PlanRows.Action> find(ActionId id) {
            return plans.action(author.round(), id);
        }

        /** @throws Refused if there is no such action */
        PlanRows.Action action(ActionId id) {
            return find(id).orElseThrow(() -> new Refused("actionplan.refused.no-action"));
        }

        /** @throws Refused if the author may not edit the field, or the action is deleted */
        void checkMayEdit(PlanField field) {
            ActionId id = field.action();
            if (id == null) {
                EditRights.checkOfPlan(author);
            } else {
                EditRights.check(author, action(id), field, reader.owner(author.round(), id));
            }
        }
    }
}
