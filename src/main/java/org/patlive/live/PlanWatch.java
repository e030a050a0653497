package org.patlive.live;

import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.TrendProjection;

/** Subscriptions to the plans that a live session shows: its round's plan, and the last plan of an earlier round. */
final class PlanWatch {

    /** The plan of an earlier round. */
    record EarlierPlan(Subscription<PlanData> plan, TrendProjection.Earlier round) {}

    private final Subscription<PlanData> current;
    private final @Nullable EarlierPlan earlier;

    /** @param earlier null where no earlier round of the partnership has a plan */
    PlanWatch(Subscription<PlanData> current, @Nullable EarlierPlan earlier) {
        this.current = current;
        this.earlier = earlier;
    }

    PlanData plan() {
        return current.newest();
    }

    @Nullable
    LastPlan lastPlan() {
        return earlier == null
                ? null
                : new LastPlan(
                        earlier.round().round(),
                        earlier.round().title(),
                        earlier.plan().newest(),
                        earlier.round().results());
    }

    void close() {
        current.close();
        if (earlier != null) {
            earlier.plan().close();
        }
    }
}
