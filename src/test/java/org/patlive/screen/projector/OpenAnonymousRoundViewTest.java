package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.screen.parts.FinishedCount;
import org.patlive.screen.scenario.ScenarioScene;
import org.patlive.screen.scene.ComparisonScene;
import org.patlive.screen.scene.DartboardScene;
import org.patlive.screen.scene.HeatmapScene;
import org.patlive.screen.scene.SuccessScene;
import org.patlive.screen.statement.StatementScene;
import org.patlive.shared.RespondentId;
import org.springframework.beans.factory.annotation.Autowired;

/** What the projected screen shows of an Anonymous round before, at and after closing. */
class OpenAnonymousRoundViewTest extends ScreenViewFixture {

    private static final String WAITING = "Full results appear when the round is closed";
    private static final Item STATEMENT = Item.of("1B");

    @Autowired
    private Instrument instrument;

    /** Three have finished, the fourth has answered the first principle. */
    private List<RespondentId> threeOfFour() {
        opens(Mode.ANONYMOUS);
        List<RespondentId> partners = join(4);
        fill(partners.subList(0, 3), 3);
        workshop.completes(partners.getLast(), 1, 3);
        return partners;
    }

    @Test
    void finished_darts_wait_at_the_rim_of_the_dartboard() {
        threeOfFour();
        shows(Scene.DARTBOARD);
        projects();

        soon(() -> assertThat(text(DartboardScene.class))
                .contains("3 of 4 partners have answered all 36 statements. Darts land when the round closes")
                .contains("3 partners have answered all 36 statements. Full results appear when the round is closed")
                .doesNotContain("The shading"));
        assertThat(message()).isEqualTo(WAITING);
        assertThat(restsOn()).isEqualTo("4 partners · 3 answered all 36");
        assertThat(_get(DartboardFigure.class)
                        .getElement()
                        .getPropertyRaw("rim")
                        .toString())
                .contains("\"darts\":3");
    }

    @Test
    void from_twice_the_threshold_on_bands_of_a_sample_are_shaded() {
        opens(Mode.ANONYMOUS);
        shows(Scene.DARTBOARD);
        fill(join(10), 4);
        projects();

        soon(() -> assertThat(text(DartboardScene.class))
                .contains("The shading is a rough guide, from some of the answers")
                .contains("19–24"));
        assertThat(message()).isEqualTo(WAITING);
    }

    @Test
    void the_heatmap_fills() {
        threeOfFour();
        shows(Scene.HEATMAP);
        projects();

        soon(() -> assertThat(text(HeatmapScene.class))
                .contains("100% have answered")
                .contains("75% have answered"));
        assertThat(message()).isEqualTo(WAITING);
        assertThat(_get(HeatmapFigure.class)
                        .getElement()
                        .getPropertyRaw("picture")
                        .toString())
                .contains("filling")
                .doesNotContain("\"shown\"");
    }

    @Test
    void a_statement_says_how_many_have_answered_it() {
        threeOfFour();
        shows(STATEMENT);
        projects();

        soon(() -> assertThat(text(FinishedCount.class)).isEqualTo("4 of 4partners have answered this statement"));
        assertThat(text(StatementScene.class))
                .contains(instrument.element(STATEMENT).statement())
                .contains(instrument.element(STATEMENT).explanation().getFirst());

        shows(Item.of("2B"));

        soon(() -> assertThat(text(FinishedCount.class)).isEqualTo("3 of 4partners have answered this statement"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENDA", "SIGNIFICANCE", "SUCCESS", "LEVELS", "ORGANISATIONS", "SCENARIO"})
    void every_other_scene_says_how_many_have_finished(Scene scene) {
        List<RespondentId> partners = threeOfFour();
        shows(scene);
        projects();

        soon(() -> assertThat(text(FinishedCount.class)).isEqualTo("3 of 4partners have answered all 36 statements"));
        assertThat(message()).isEqualTo(WAITING);
        assertThat(veils()).isEmpty();

        fill(List.of(partners.getLast()), 3);

        soon(() -> assertThat(text(FinishedCount.class)).isEqualTo("4 of 4partners have answered all 36 statements"));
    }

    @Test
    void success_and_scenario_show_what_the_publication_says_meanwhile() {
        threeOfFour();
        shows(Scene.SUCCESS);
        projects();
        soon(() -> assertThat(text(SuccessScene.class)).contains("109–144", "73–108", "37–72", "36"));

        shows(Scene.SCENARIO);

        soon(() -> assertThat(text(ScenarioScene.class))
                .contains(instrument.scenarios().getLast().summary()));
    }

    @Test
    void hidden_results_say_when_they_appear_and_nothing_of_how_far_the_room_is() {
        threeOfFour();
        shows(Scene.DARTBOARD);
        projects();

        rounds.conceal(facilitator, round.id(), true);

        soon(() -> assertThat(message()).isEqualTo("Results are hidden until the facilitator shows them"));
        assertThat(_find(DartboardFigure.class)).isEmpty();
        assertThat(text(DartboardScene.class)).contains("Every answer is saved.");

        rounds.conceal(facilitator, round.id(), false);

        soon(() -> assertThat(_find(DartboardFigure.class)).hasSize(1));
        assertThat(message()).isEqualTo(WAITING);
    }

    @Test
    void before_the_first_answer_a_scene_says_what_it_waits_for() {
        opens(Mode.ANONYMOUS);
        shows(Scene.DARTBOARD);
        projects();

        soon(() -> assertThat(message()).isEqualTo("Waiting for the first answers"));
        assertThat(text(DartboardScene.class)).contains(WAITING + ".");
        assertThat(_find(FinishedCount.class)).as("visible").isEmpty();
    }

    @Test
    void darts_land_on_the_board_that_waited() {
        opens(Mode.ANONYMOUS);
        shows(Scene.DARTBOARD);
        fill(join(12), 3);
        projects();
        soon(() ->
                assertThat(text(DartboardScene.class)).contains("12 of 12 partners have answered all 36 statements"));
        DartboardFigure figure = _get(DartboardFigure.class);

        closes();

        soon(() -> assertThat(message()).isEqualTo("All six principles score 13–18"));
        assertThat(_get(DartboardFigure.class)).isSameAs(figure);
        assertThat(figure.getElement().getPropertyRaw("sector1").toString()).contains("\"from\":{\"x\"");
        assertThat(figure.getElement().getPropertyRaw("rim").toString()).contains("\"places\":[]");
        assertThat(text(DartboardScene.class)).contains("Each dart is one partner’s score");
    }

    @Test
    void darts_that_waited_while_another_scene_was_on_land_when_the_room_looks() {
        opens(Mode.ANONYMOUS);
        fill(join(12), 3);
        shows(Scene.PROGRESS);
        projects();
        closes();
        soon(() -> assertThat(text(ProjectorFooter.class)).contains("This round is closed"));

        shows(Scene.DARTBOARD);

        soon(() -> assertThat(_find(DartboardFigure.class)).hasSize(1));
        assertThat(_get(DartboardFigure.class)
                        .getElement()
                        .getPropertyRaw("sector1")
                        .toString())
                .contains("\"from\":{\"x\"");
    }

    @Test
    void figures_of_a_reopened_round_say_that_they_are_not_of_now() {
        opens(Mode.ANONYMOUS);
        shows(Scene.DARTBOARD);
        fill(join(12), 3);
        projects();
        closes();
        soon(() -> assertThat(restsOn()).isEqualTo("12 partners · 12 answered all 36"));

        rounds.reopen(facilitator, round.id());

        soon(() -> assertThat(restsOn()).isEqualTo("12 partners · 12 answered all 36 · before it was reopened"));
    }

    @Test
    void too_few_are_told_once_that_their_results_are_hidden() {
        threeOfFour();
        shows(Scene.DARTBOARD);
        projects();
        closes();

        soon(() -> assertThat(text(DartboardScene.class)).contains("Results are hidden to protect people’s answers."));
        assertThat(_find(DartboardFigure.class)).isEmpty();
    }

    @Test
    void groups_that_are_hidden_share_a_card_and_the_others_show_bands_without_a_number_of_partners() {
        opens(Mode.ANONYMOUS);
        fill(join(6), 3);
        fill(joinFrom(1, 2), 3);
        closes();
        shows(Scene.ORGANISATIONS);
        projects();

        soon(() -> assertThat(message()).isEqualTo("Results by organisation are hidden to protect answers"));
        assertThat(text(ComparisonScene.class))
                .contains("2 not shown")
                .containsOnlyOnce("Hidden to protect people’s answers")
                .contains("Council", "Charity");

        opens(Mode.ANONYMOUS);
        fill(join(6), 3);
        fill(joinFrom(1, 5), 1);
        closes();
        shows(Scene.ORGANISATIONS);
        projects();

        soon(() -> assertThat(_find(DartboardFigure.class)).hasSize(2));
        assertThat(text(ComparisonScene.class)).contains("Charity 6–12").doesNotContain("0 partners", "n 0");
    }

    @Test
    void what_divides_organisations_is_a_class() {
        opens(Mode.ANONYMOUS);
        fill(join(6), 4);
        fill(joinFrom(1, 5), 1);
        closes();
        shows(STATEMENT);
        projects();
        soon(() -> assertThat(text(StatementScene.class)).contains("We differ mostly between organisations"));

        rounds.show(facilitator, round.id(), new ScreenState(Scene.HEATMAP, null, HeatmapMode.ORGANISATIONS));

        soon(() -> assertThat(text(HeatmapScene.class)).contains("mostly between organisations"));
        assertThat(_get(HeatmapFigure.class)
                        .getElement()
                        .getPropertyRaw("picture")
                        .toString())
                .contains("\"sign\"")
                .doesNotContain("\"shown\"");
    }

    private static List<Div> veils() {
        return _find(Div.class, spec -> spec.withClasses("pat-scene-veil"));
    }

    private static String restsOn() {
        return _get(Span.class, spec -> spec.withId("rests-on")).getText();
    }
}
