package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.Scene;
import org.patlive.screen.scene.JoinScene;
import org.patlive.shared.RespondentId;

class ScreenViewTest extends ScreenViewFixture {

    @Test
    void an_unknown_key_gets_a_calm_sentence() {
        UI.getCurrent().navigate("screen/no-such-key");

        assertThat(_get(H1.class).getText()).isEqualTo("There is no round at this address");
        assertThat(_find(Projector.class)).isEmpty();
    }

    @Test
    void shows_how_to_join_and_counts_whoever_does() {
        opens(Mode.ANONYMOUS);
        projects();

        assertThat(_get(Span.class, spec -> spec.withId("joined-count")).getText())
                .isEqualTo("0 joined");

        workshop.joins(round);

        soon(() -> assertThat(
                        _get(Span.class, spec -> spec.withId("joined-count")).getText())
                .isEqualTo("1 joined"));
    }

    @Test
    void follows_the_facilitator_to_another_scene_and_back_in_place() {
        opens(Mode.OPEN);
        projects();
        Projector screen = _get(Projector.class);
        JoinScene join = _get(JoinScene.class);

        shows(Scene.PROGRESS);

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("progress"));
        assertThat(_find(JoinScene.class)).as("hidden").isEmpty();

        shows(Scene.JOIN);

        soon(() -> assertThat(_find(JoinScene.class)).containsExactly(join));
        assertThat(_get(Projector.class)).isSameAs(screen);
    }

    @Test
    void says_on_its_root_what_the_picture_rests_on() {
        opens(Mode.OPEN);
        projects();
        RespondentId partner = workshop.joins(round);
        workshop.ticks(partner, "1A", 3);
        workshop.ticks(partner, "1B", 3);

        soon(() -> assertThat(
                        List.of(attribute("data-release"), attribute("data-respondents"), attribute("data-answers")))
                .containsExactly("2", "1", "2"));
    }

    @Test
    void an_open_anonymous_round_says_when_its_figures_appear_and_counts_who_has_answered() {
        opens(Mode.ANONYMOUS);
        projects();
        shows(Scene.DARTBOARD);
        join(5).stream().limit(4).forEach(partner -> workshop.ticks(partner, "1A", 3));

        soon(() -> assertThat(attribute("data-respondents")).isEqualTo("4"));
        assertThat(_get(H1.class).getText()).isEqualTo("Full results appear when the round is closed");
        assertThat(attribute("data-release")).isEqualTo("0");

        closes();

        soon(() -> assertThat(attribute("data-release")).isEqualTo("1"));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Full results appear when the round is closed");
    }

    @Test
    void a_closed_round_invites_nobody_any_more() {
        opens(Mode.OPEN);
        projects();

        closes();

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("dartboard"));
        assertThat(_get(ProjectorFooter.class).getElement().getTextRecursively())
                .contains("This round is closed");
        assertThat(_find(Span.class, spec -> spec.withText(round.code()))).isEmpty();
    }

    @Test
    void a_round_that_nobody_answered_waits_for_nobody_once_it_is_closed() {
        opens(Mode.OPEN);
        projects();
        shows(Scene.DARTBOARD);
        soon(() -> assertThat(message()).isEqualTo("Waiting for the first answers"));

        closes();

        soon(() -> assertThat(message()).isEqualTo("Nobody answered in this round"));
    }

    @Test
    void a_round_that_is_not_open_yet_says_so_and_suggests_nothing() {
        round = workshop.draft(Disclosure.of(Mode.OPEN));
        facilitator = round.partnership().facilitator();
        projects();
        shows(Scene.HEATMAP);

        soon(() -> assertThat(message()).isEqualTo("This round is not open yet"));
        assertThat(text(Projector.class)).doesNotContain("Nobody answered");

        shows(Scene.PROGRESS);

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("progress"));
        assertThat(message()).isEqualTo("This round is not open yet");

        shows(Scene.SCENARIO);

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("scenario"));
        assertThat(text(Projector.class)).contains("no answers");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("pat-scene-ours")))
                .isEmpty();
    }

    @Test
    void figures_are_live_only_while_the_round_is_open() {
        opens(Mode.OPEN);
        projects();
        shows(Scene.DARTBOARD);
        workshop.ticks(workshop.joins(round), "1A", 3);
        soon(() -> assertThat(text(ProjectorFooter.class)).contains("1 partner · 0 answered all 36 · live"));

        closes();

        soon(() -> assertThat(text(ProjectorFooter.class))
                .contains("This round is closed")
                .contains("1 partner · 0 answered all 36")
                .doesNotContain("live"));
    }

    @Test
    void the_preview_leaves_the_keyboard_to_the_console() {
        opens(Mode.OPEN);

        UI.getCurrent().navigate("screen/" + round.screenKey(), QueryParameters.fromString("preview"));

        assertThat(_get(ProjectorControl.class).getElement().hasAttribute("preview"))
                .isTrue();
    }
}
