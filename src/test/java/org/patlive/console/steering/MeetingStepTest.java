package org.patlive.console.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.testing.RoundDataBuilder;

class MeetingStepTest {

    private static final ScreenState DARTBOARD = ScreenState.INITIAL.with(Scene.DARTBOARD);

    @Test
    void while_somebody_is_answering_the_next_scene_follows() {
        assertThat(step(RoundState.OPEN, Scene.PROGRESS, 8, 7, DARTBOARD)).containsInstanceOf(MeetingStep.Show.class);
    }

    @Test
    void when_everyone_has_finished_closing_the_round_comes_next() {
        assertThat(step(RoundState.OPEN, Scene.PROGRESS, 8, 8, DARTBOARD)).contains(new MeetingStep.Close());
    }

    @Test
    void at_the_code_to_join_others_may_still_come() {
        assertThat(step(RoundState.OPEN, Scene.JOIN, 1, 1, DARTBOARD)).containsInstanceOf(MeetingStep.Show.class);
    }

    @Test
    void after_the_last_scene_closing_the_round_comes_next_unless_nobody_is_there() {
        assertThat(step(RoundState.OPEN, Scene.HEATMAP, 8, 7, null)).contains(new MeetingStep.Close());
        assertThat(step(RoundState.OPEN, Scene.HEATMAP, 0, 0, null)).isEmpty();
    }

    @Test
    void a_closed_round_is_never_closed_again() {
        assertThat(step(RoundState.CLOSED, Scene.PROGRESS, 8, 8, DARTBOARD)).containsInstanceOf(MeetingStep.Show.class);
        assertThat(step(RoundState.CLOSED, Scene.PLAN, 8, 8, null)).isEmpty();
    }

    private static Optional<MeetingStep> step(
            RoundState state, Scene scene, int joined, int finished, @Nullable ScreenState next) {
        RoundData round = RoundDataBuilder.roundData()
                .inState(state)
                .showing(ScreenState.INITIAL.with(scene))
                .build();
        return MeetingStep.of(
                round, new Progress(joined, finished, List.of(), List.of(), List.of()), Optional.ofNullable(next));
    }
}
