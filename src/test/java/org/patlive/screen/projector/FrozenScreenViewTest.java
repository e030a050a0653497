package org.patlive.screen.projector;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.Scene;
import org.patlive.design.Countdown;
import org.patlive.design.DartboardFigure;
import org.patlive.design.FeedSignal;
import org.patlive.instrument.Instrument;
import org.patlive.live.LiveSessions;
import org.patlive.screen.scene.DartboardScene;
import org.patlive.shared.RespondentId;
import org.springframework.beans.factory.annotation.Autowired;

/** Controls of the whole screen: freezing it, hiding the results, and the timer. */
class FrozenScreenViewTest extends ScreenViewFixture {

    @Autowired
    private Instrument instrument;

    @Autowired
    private LiveSessions sessions;

    @Autowired
    private Clock clock;

    @Test
    void a_frozen_screen_stands_still_with_its_figures_while_the_preview_goes_on() {
        opens(Mode.OPEN);
        RespondentId partner = workshop.joins(round);
        workshop.ticks(partner, "1A", 3);
        shows(Scene.DARTBOARD);
        projects();
        Projector room = _get(Projector.class);
        Projector preview = preview();
        rounds.freeze(facilitator, round.id(), true);

        workshop.ticks(partner, "1B", 3);
        shows(Scene.PROGRESS);

        soon(() -> assertThat(shown(preview)).isEqualTo("progress 2"));
        MockVaadin.clientRoundtrip(false); // deliver whatever came with the same snapshot
        assertThat(shown(room)).isEqualTo("dartboard 1");

        rounds.freeze(facilitator, round.id(), false);

        soon(() -> assertThat(shown(room)).isEqualTo("progress 2"));
    }

    @Test
    void a_frozen_screen_that_is_opened_again_shows_what_it_stood_still_at() {
        opens(Mode.OPEN);
        shows(Scene.PROGRESS);
        rounds.freeze(facilitator, round.id(), true);
        shows(Scene.DARTBOARD);

        projects();

        assertThat(attribute("data-scene")).isEqualTo("progress");
    }

    @Test
    void hidden_results_leave_no_picture_even_on_a_frozen_screen() {
        opens(Mode.OPEN);
        fill(join(2), 3);
        shows(Scene.DARTBOARD);
        projects();
        assertThat(_find(DartboardFigure.class)).isNotEmpty();
        rounds.freeze(facilitator, round.id(), true);

        rounds.conceal(facilitator, round.id(), true);

        soon(() -> assertThat(message()).isEqualTo("Results are hidden until the facilitator shows them"));
        assertThat(_find(DartboardFigure.class)).as("visible").isEmpty();
        assertThat(text(DartboardScene.class)).contains("Every answer is saved");

        rounds.conceal(facilitator, round.id(), false);

        soon(() -> assertThat(_find(DartboardFigure.class)).isNotEmpty());
    }

    @Test
    void the_time_that_is_left_stands_in_the_foot_while_a_timer_is_set() {
        opens(Mode.OPEN);
        projects();
        assertThat(_find(Countdown.class)).isEmpty();

        rounds.setTimer(facilitator, round.id(), Duration.ofMinutes(12));

        soon(() -> assertThat(_find(Countdown.class)).hasSize(1));
        assertThat(_get(Countdown.class).getElement().getPropertyRaw("left").toString())
                .containsPattern("\"seconds\":7(19|20)");

        rounds.setTimer(facilitator, round.id(), null);

        soon(() -> assertThat(_find(Countdown.class)).isEmpty());
    }

    /** A preview in the same UI, so that it receives the same snapshots. */
    private Projector preview() {
        Projector preview = new Projector(() -> "http://localhost", true, instrument, clock);
        preview.follow(FeedSignal.follow(
                preview, sessions.snapshot(round.id()), subscriber -> sessions.followResults(round.id(), subscriber)));
        UI.getCurrent().add(preview);
        return preview;
    }

    private static String shown(Projector projector) {
        return projector.getElement().getAttribute("data-scene") + " "
                + projector.getElement().getAttribute("data-answers");
    }
}
