package org.patlive.console.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.disclosure.RoundTally;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.steering.SceneOrder;
import org.patlive.feedback.record.Feedback;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.testing.RoundDataBuilder;

class SceneStepsTest {

    private final SceneSteps steps = new SceneSteps();

    @Test
    void while_partners_answer_the_scenes_lead_to_the_pictures_and_end() {
        assertThat(next(open(Scene.JOIN))).contains(Scene.PROGRESS);
        assertThat(next(open(Scene.DARTBOARD))).contains(Scene.HEATMAP);
        assertThat(next(open(Scene.HEATMAP))).isEmpty();
        assertThat(previous(open(Scene.PROGRESS))).contains(Scene.JOIN);
        assertThat(previous(open(Scene.JOIN))).isEmpty();
    }

    @Test
    void a_blank_screen_goes_back_to_the_scene_before() {
        steps.shown(Scene.HEATMAP);
        assertThat(steps.toggleBlank(open(Scene.HEATMAP)).scene()).isEqualTo(Scene.BLANK);
        steps.shown(Scene.BLANK);
        assertThat(steps.toggleBlank(open(Scene.BLANK)).scene()).isEqualTo(Scene.HEATMAP);
    }

    @Test
    void an_arrow_on_a_blank_screen_returns_to_the_scene_before() {
        steps.shown(Scene.DARTBOARD);
        assertThat(next(open(Scene.BLANK))).contains(Scene.DARTBOARD);
        assertThat(previous(open(Scene.BLANK))).contains(Scene.DARTBOARD);
    }

    @Test
    void a_closed_round_never_leads_to_joining() {
        steps.shown(Scene.JOIN);
        assertThat(previous(round(RoundState.CLOSED, Scene.PROGRESS))).isEmpty();
        assertThat(steps.toggleBlank(round(RoundState.CLOSED, Scene.BLANK)).scene())
                .isEqualTo(Scene.DARTBOARD);
    }

    @Test
    void the_feedback_meeting_goes_over_the_statements_that_divide_the_room_to_the_findings() {
        List<String> visited = new ArrayList<>();
        ScreenState now = ScreenState.INITIAL.with(Scene.HEATMAP);
        for (Optional<ScreenState> next = Optional.of(now);
                next.isPresent();
                next = steps.next(closed(now), orderOfDividedRound(now))) {
            now = next.get();
            visited.add(
                    now.scene() == Scene.STATEMENT
                            ? now.scene() + " " + now.statement()
                            : now.scene().name());
        }
        assertThat(visited)
                .containsExactly(
                        "HEATMAP",
                        "AGENDA",
                        "STATEMENT 2B",
                        "STATEMENT 4C",
                        "SIGNIFICANCE",
                        "SUCCESS",
                        "ORGANISATIONS",
                        "FINDINGS",
                        "SCENARIO",
                        "PLAN");
    }

    @Test
    void a_statement_that_is_not_on_the_agenda_leads_on_to_the_first_that_is() {
        ScreenState notOnAgenda = ScreenState.INITIAL.about(Item.of("6F"));
        assertThat(steps.next(closed(notOnAgenda), orderOfDividedRound(notOnAgenda))
                        .orElseThrow()
                        .statement())
                .isEqualTo(Item.of("2B"));
        assertThat(steps.previous(closed(notOnAgenda), orderOfDividedRound(notOnAgenda))
                        .orElseThrow()
                        .scene())
                .isEqualTo(Scene.HEATMAP);
    }

    private Optional<Scene> next(RoundData round) {
        return steps.next(round, SceneOrder.of(snapshot(round, emptyTally()))).map(ScreenState::scene);
    }

    private Optional<Scene> previous(RoundData round) {
        return steps.previous(round, SceneOrder.of(snapshot(round, emptyTally())))
                .map(ScreenState::scene);
    }

    /** The order of a closed round with two organisations, divided on 2B and 4C, in which nobody has given a level. */
    private static SceneOrder orderOfDividedRound(ScreenState now) {
        RoundTally tally = emptyTally();
        for (int i = 0; i < 4; i++) {
            UUID partner = new UUID(1, i);
            tally.join(new CountedRespondent(partner, null, new UUID(2, i % 2), null));
            tally.answer(partner, Item.of("2B"), i % 2 == 0 ? 4 : 1);
            tally.answer(partner, Item.of("4C"), i < 2 ? 4 : 1);
            tally.answer(partner, Item.of("1A"), 3);
        }
        return SceneOrder.of(snapshot(closed(now), tally));
    }

    private static RoundTally emptyTally() {
        return new RoundTally(Disclosure.of(Mode.OPEN));
    }

    private static Snapshot snapshot(RoundData round, RoundTally tally) {
        var results = tally.results(1, UUID::toString);
        return new Snapshot(
                round,
                new Progress(0, 0, List.of(), List.of(), List.of()),
                results,
                Projection.of(results),
                Feedback.NONE,
                0,
                List.of(),
                PlanData.empty(round.id()),
                null,
                0,
                false);
    }

    private static RoundData open(Scene scene) {
        return round(RoundState.OPEN, scene);
    }

    private static RoundData round(RoundState state, Scene scene) {
        return round(state, ScreenState.INITIAL.with(scene));
    }

    private static RoundData closed(ScreenState screenState) {
        return round(RoundState.CLOSED, screenState);
    }

    private static RoundData round(RoundState state, ScreenState screenState) {
        return RoundDataBuilder.roundData().inState(state).showing(screenState).build();
    }
}
