package org.patlive.screen;

import java.util.Optional;
import org.patlive.actionplan.PlanData;
import org.patlive.live.Snapshot;

/** What became of the last plan. */
class FollowUpScene extends ResultScene<PlanData> {

    FollowUpScene() {
        super("pat-scene-plan");
    }

    @Override
    String message(Snapshot now) {
        return "";
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        return Optional.empty();
    }

    @Override
    PlanData part(Snapshot now) {
        return now.plan();
    }

    @Override
    void draw(PlanData plan) {
        stage().removeAll();
    }
}
