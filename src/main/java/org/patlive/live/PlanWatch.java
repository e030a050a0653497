package org.patlive.live;

import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.projection.TrendProjection;

/** The plans that a live session shows: its own round's, and the one that the round opens with. */
final class PlanWatch {

    /** The plan of an earlier round. */
    record Before(Subscription<PlanData> plan, TrendProjection.Earlier round) {}

    private final Subscription<PlanData> own;
    private final @Nullable Before before;

    /** @param before null where no earlier round of the partnership has a plan */
    PlanWatch(Subscription<PlanData> own, @Nullable Before before) {
        this.own = own;
        this.before = before;
    }

    PlanData plan() {
        return own.newest();
    }

    @Nullable
    LastPlan last() {
        return before == null
                ? null
                : new LastPlan(
                        before.round().round(),
                        before.round().title(),
                        before.plan().newest(),
                        before.round().results());
    }

    void close() {
        own.close();
        if (before != null) {
            before.plan().close();
        }
    }
}
