package org.patlive.live;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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

/** The plans that somebody watches: consoles, screens, and phones while their partners take part. */
@Service
public class LivePlans {

    private static final String NOT_FORGOTTEN = "who has stopped writing could not be looked up";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(LivePlans.class));

    private final ConcurrentMap<RoundId, LivePlan> plans = new ConcurrentHashMap<>();
    private final PlanReader record;
    private final ActionResponses voices;

    LivePlans(PlanReader record, ActionResponses voices) {
        this.record = record;
        this.voices = voices;
    }

    /** Follows a plan; every change comes, the newest of several that are quick. */
    public Subscription<PlanData> follow(RoundId round, Consumer<PlanData> subscriber) {
        Seat seat = new Seat();
        LivePlan plan = plans.compute(round, (id, found) -> {
            LivePlan present = found == null ? new LivePlan("Plan of round " + id, () -> record.of(id)) : found;
            seat.place = present.feed().subscribe(subscriber);
            return present;
        });
        seat.place.wake();
        return new Subscription<>() {
            @Override
            public PlanData newest() {
                return plan.newest();
            }

            @Override
            public void close() {
                leave(round, plan, seat.place);
            }
        };
    }

    /** The plan at this moment, for whoever does not stay. */
    public PlanData plan(RoundId round) {
        LivePlan watched = plans.get(round);
        return watched == null ? record.of(round) : watched.newest();
    }

    @TransactionalEventListener
    void on(PlanChanged event) {
        changed(event.round());
    }

    /** Takes in what other nodes have committed. */
    public void heard(List<NodeMessage> others) {
        others.stream()
                .filter(NodeMessage.Planned.class::isInstance)
                .map(NodeMessage::round)
                .distinct()
                .forEach(this::changed);
    }

    /** Reads everything again that is watched here: something may have been missed. */
    public void catchUp() {
        plans.values().forEach(LivePlan::changed);
    }

    /** Somebody who walked away in the middle of a sentence is not shown as writing for ever. */
    @Scheduled(fixedDelayString = "PT15S")
    void forgetEditors() {
        plans.values().forEach(LivePlan::catchUp);
        try {
            voices.forgetEditors();
            TROUBLES.works(NOT_FORGOTTEN, "Plans");
        } catch (DataAccessException | TransactionException databaseAway) {
            TROUBLES.failed(NOT_FORGOTTEN, "Plans", databaseAway);
        }
    }

    private void changed(RoundId round) {
        LivePlan plan = plans.get(round);
        if (plan != null) {
            plan.changed();
        }
    }

    private void leave(RoundId round, LivePlan plan, Feed<PlanData>.Place place) {
        plans.computeIfPresent(round, (id, present) -> {
            plan.feed().leave(place);
            return present == plan && plan.feed().isDeserted() ? null : present;
        });
    }

    /** Carries the place out of the map's atomic step. */
    private static final class Seat {
        @SuppressWarnings("NullAway.Init")
        private Feed<PlanData>.Place place;
    }
}
