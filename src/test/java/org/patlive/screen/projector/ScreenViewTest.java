package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.screen.scene.JoinScene;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PatLiveTest
class ScreenViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService desk;

    @BeforeEach
    void openBrowser() {
        Routes routes = new Routes(Set.of(ScreenView.class), Set.of(), true); // its discovery sees public views alone
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void an_unknown_key_gets_a_calm_sentence() {
        UI.getCurrent().navigate("screen/no-such-key");

        assertThat(_get(H1.class).getText()).isEqualTo("There is no round to show at this address");
        assertThat(_find(Projector.class)).isEmpty();
    }

    @Test
    void shows_how_to_join_and_counts_whoever_does() {
        RoundData round = opened(Mode.ANONYMOUS);

        assertThat(_get(Span.class, spec -> spec.withId("joined-count")).getText())
                .isEqualTo("0 joined");

        workshop.joins(round);

        soon(() -> assertThat(
                        _get(Span.class, spec -> spec.withId("joined-count")).getText())
                .isEqualTo("1 joined"));
    }

    @Test
    void follows_the_facilitator_to_another_scene_and_back_in_place() {
        RoundData round = opened(Mode.OPEN);
        Projector screen = _get(Projector.class);
        JoinScene join = _get(JoinScene.class);

        show(round, Scene.PROGRESS);

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("progress"));
        assertThat(_find(JoinScene.class)).as("hidden").isEmpty();

        show(round, Scene.JOIN);

        soon(() -> assertThat(_find(JoinScene.class)).containsExactly(join));
        assertThat(_get(Projector.class)).isSameAs(screen);
    }

    @Test
    void says_on_its_root_what_the_picture_rests_on() {
        RoundData round = opened(Mode.OPEN);
        RespondentId partner = workshop.joins(round);
        workshop.ticks(partner, "1A", 3);
        workshop.ticks(partner, "1B", 3);

        soon(() -> assertThat(
                        List.of(attribute("data-release"), attribute("data-respondents"), attribute("data-answers")))
                .containsExactly("2", "1", "2"));
    }

    @Test
    void an_open_anonymous_round_says_when_its_figures_appear_and_counts_who_has_answered() {
        RoundData round = opened(Mode.ANONYMOUS);
        show(round, Scene.DARTBOARD);
        List<RespondentId> partners =
                Stream.generate(() -> workshop.joins(round)).limit(5).toList();
        partners.stream().limit(4).forEach(partner -> workshop.ticks(partner, "1A", 3));

        soon(() -> assertThat(attribute("data-respondents")).isEqualTo("4"));
        assertThat(_get(H1.class).getText()).isEqualTo("Figures appear when the round is closed");
        assertThat(attribute("data-release")).isEqualTo("0");

        desk.close(round.partnership().facilitator(), round.id());

        soon(() -> assertThat(attribute("data-release")).isEqualTo("1"));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Figures appear when the round is closed");
    }

    @Test
    void a_closed_round_invites_nobody_any_more() {
        RoundData round = opened(Mode.OPEN);

        desk.close(round.partnership().facilitator(), round.id());

        soon(() -> assertThat(attribute("data-scene")).isEqualTo("dartboard"));
        assertThat(_get(ProjectorFooter.class).getElement().getTextRecursively())
                .contains("This round is closed");
        assertThat(_find(Span.class, spec -> spec.withText(round.code()))).isEmpty();
    }

    @Test
    void the_preview_leaves_the_keyboard_to_the_console() {
        RoundData round = workshop.openRound(Mode.OPEN);

        UI.getCurrent().navigate("screen/" + round.screenKey(), QueryParameters.fromString("preview"));

        assertThat(_get(ProjectorControl.class).getElement().hasAttribute("preview"))
                .isTrue();
    }

    private RoundData opened(Mode mode) {
        RoundData round = workshop.openRound(mode);
        UI.getCurrent().navigate("screen/" + round.screenKey());
        return round;
    }

    private void show(RoundData round, Scene scene) {
        desk.show(round.partnership().facilitator(), round.id(), scene);
    }

    private static String attribute(String name) {
        return _get(Projector.class).getElement().getAttribute(name);
    }

    /** News comes on a thread of its own and waits for this window, as it does for a browser. */
    private static void soon(Runnable assertion) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertion.run();
        });
    }
}
