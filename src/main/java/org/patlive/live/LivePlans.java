package org.patlive.live;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.plan.PlanChanged;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** The plans that consoles, projected screens and phones watch. */
@Service
public class LivePlans {

    private static final String EXPIRY_FAILED = "people who have stopped writing could not be taken off the list";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(LivePlans.class));

    private final ConcurrentMap<RoundId, LivePlan> plans = new ConcurrentHashMap<>();
    private final PlanReader reader;
    private final ActionResponses responses;

    LivePlans(PlanReader reader, ActionResponses responses) {
        this.reader = reader;
        this.responses = responses;
    }

    /** Subscribes to a plan. Changes in quick succession are conflated into the newest. */
    public Subscription<PlanData> follow(RoundId round, Consumer<PlanData> subscriber) {
        AtomicReference<Feed<PlanData>.Subscriber> subscribed = new AtomicReference<>();
        LivePlan plan = plans.compute(round, (id, found) -> {
            LivePlan present = found == null ? new LivePlan("Plan of round " + id, () -> reader.of(id)) : found;
            subscribed.set(present.feed().subscribe(subscriber));
            return present;
        });
        Feed<PlanData>.Subscriber added = subscribed.get();
        added.schedule();
        return new Subscription<>() {
            @Override
            public PlanData newest() {
                return plan.newest();
            }

            @Override
            public void close() {
                unsubscribe(round, plan, added);
            }
        };
    }

    /** Returns the plan at this moment, without a subscription. */
    public PlanData plan(RoundId round) {
        LivePlan watched = plans.get(round);
        return watched == null ? reader.of(round) : watched.newest();
    }

    @TransactionalEventListener
    void on(PlanChanged event) {
        changed(event.round());
    }

    /** Applies what other nodes have committed. */
    public void applyNodeMessages(List<NodeMessage> messages) {
        messages.stream()
                .filter(NodeMessage.PlanChanged.class::isInstance)
                .map(NodeMessage::round)
                .distinct()
                .forEach(this::changed);
    }

    /** Reads everything again that is watched on this server, because messages may have been missed. */
    public void reloadAll() {
        plans.values().forEach(LivePlan::changed);
    }

    /** Ends the display of editors who have stopped without saying so. */
    @Scheduled(fixedDelayString = "PT15S")
    void expireEditors() {
        plans.values().forEach(LivePlan::retry);
        try {
            responses.expireEditors();
            FAILURES.succeeded(EXPIRY_FAILED, "Plans");
        } catch (DataAccessException | TransactionException databaseAway) {
            FAILURES.failed(EXPIRY_FAILED, "Plans", databaseAway);
        }
    }

    private void changed(RoundId round) {
        LivePlan plan = plans.get(round);
        if (plan != null) {
            plan.changed();
        }
    }

    private void unsubscribe(RoundId round, LivePlan plan, Feed<PlanData>.Subscriber subscriber) {
        plans.computeIfPresent(round, (id, present) -> {
            plan.feed().unsubscribe(subscriber);
            return present == plan && plan.feed().hasNoSubscribers() ? null : present;
        });
    }
}
