package org.patlive.screen;

import java.util.Optional;
import org.patlive.actionplan.PlanData;
import org.patlive.live.Snapshot;

/** The board of actions. */
class PlanScene extends ResultScene<PlanData> {

    PlanScene() {
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
