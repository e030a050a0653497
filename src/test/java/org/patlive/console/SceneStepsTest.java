package org.patlive.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Meeting;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Scene;
import org.patlive.assessment.Staging;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;

class SceneStepsTest {

    private final SceneSteps steps = new SceneSteps();

    @Test
    void scenes_follow_each_other_and_end() {
        assertThat(steps.next(open(Scene.JOIN))).contains(Scene.PROGRESS);
        assertThat(steps.next(open(Scene.DARTBOARD))).contains(Scene.HEATMAP);
        assertThat(steps.next(open(Scene.HEATMAP))).isEmpty();
        assertThat(steps.previous(open(Scene.PROGRESS))).contains(Scene.JOIN);
        assertThat(steps.previous(open(Scene.JOIN))).isEmpty();
    }

    @Test
    void a_blank_screen_goes_back_to_what_was_there() {
        steps.shown(Scene.HEATMAP);
        assertThat(steps.blankOrBack(open(Scene.HEATMAP))).isEqualTo(Scene.BLANK);
        steps.shown(Scene.BLANK);
        assertThat(steps.blankOrBack(open(Scene.BLANK))).isEqualTo(Scene.HEATMAP);
    }

    @Test
    void an_arrow_on_a_blank_screen_surprises_nobody_with_something_new() {
        steps.shown(Scene.DARTBOARD);
        assertThat(steps.next(open(Scene.BLANK))).contains(Scene.DARTBOARD);
        assertThat(steps.previous(open(Scene.BLANK))).contains(Scene.DARTBOARD);
    }

    @Test
    void a_closed_round_never_leads_to_joining() {
        steps.shown(Scene.JOIN);
        assertThat(steps.previous(round(RoundState.CLOSED, Scene.PROGRESS))).isEmpty();
        assertThat(steps.blankOrBack(round(RoundState.CLOSED, Scene.BLANK))).isEqualTo(Scene.DARTBOARD);
    }

    private static RoundData open(Scene scene) {
        return round(RoundState.OPEN, scene);
    }

    private static RoundData round(RoundState state, Scene scene) {
        PartnershipData partnership = new PartnershipData(
                new PartnershipId(UUID.randomUUID()), new FacilitatorId(UUID.randomUUID()), "Riverside", List.of());
        RoundPlan plan = new RoundPlan("Spring", Purpose.AUDIT, Disclosure.of(Mode.ANONYMOUS), Set.of());
        return new RoundData(
                RoundId.random(),
                partnership,
                plan,
                state,
                "ABC234",
                "key",
                Staging.FIRST.with(scene),
                Meeting.NONE,
                1);
    }
}
