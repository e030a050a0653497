package org.patlive.console;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Scene;
import org.patlive.shared.RespondentId;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentViewTest extends SignedInViewTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundDesk desk;

    @Test
    void a_scene_button_changes_what_the_room_sees() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.click("scene-dartboard");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.waitUntil(() -> isPressed("scene-dartboard") && !isPressed("scene-join"));
    }

    @Test
    void keys_steer_the_scenes_faster_than_the_news_comes_back() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.press("ArrowRight");
        browser.press("ArrowRight");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.press("b");
        assertThat(scene(round)).isEqualTo(Scene.BLANK);
        browser.press("b");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.press("ArrowLeft");
        assertThat(scene(round)).isEqualTo(Scene.PROGRESS);
        browser.press("?");
        _assertOne(KeysHelp.class);
    }

    @Test
    void counters_follow_the_room() {
        RoundData round = opened(Mode.OPEN);
        assertThat(browser.shows("Nobody has joined yet.")).isTrue();
        assertThat(isProminent("open-screen")).isTrue();
        workshop.joins(round);
        browser.waitUntil(() -> browser.get(Span.class, "joined").getText().equals("1"));
        assertThat(browser.shows("Partners are answering.")).isTrue();
        assertThat(isProminent("open-screen")).isFalse();
        assertThat(isProminent("next-scene")).isTrue();
        _assertNone(RevealPanel.class);
    }

    @Test
    void revealing_for_few_is_warned_of_and_then_done() {
        RoundData round = opened(Mode.ANONYMOUS);
        List<RespondentId> partners = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            partners.add(workshop.joins(round));
            workshop.ticks(partners.get(i), "1A", 3);
        }
        browser.waitUntil(() -> browser.get(Span.class, "releases").getText().equals("1")
                && browser.shows("1 partner has changed something since the last release."));

        browser.press("r");
        assertThat(browser.question().getElement().getOuterHTML())
                .contains("Fewer than 5 partners have changed something: "
                        + "revealing now could show what one of them answered.");
        assertThat(browser.get(Span.class, "releases").getText()).isEqualTo("1");
        browser.confirm();

        browser.waitUntil(() -> browser.get(Span.class, "releases").getText().equals("2"));
        assertThat(browser.get(Button.class, "reveal").isEnabled()).isFalse();
    }

    @Test
    void with_nothing_new_the_key_for_reveal_says_so() {
        opened(Mode.ANONYMOUS);
        browser.press("r");
        assertThat(browser.isAsked()).isFalse();
        assertThat(browser.shows("there is nothing to reveal")).isTrue();
    }

    @Test
    void closing_is_asked_for_and_leads_to_the_analysis() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.click("close-round");
        assertThat(browser.question().getElement().getOuterHTML()).contains("the code " + round.code());
        assertThat(desk.round(facilitator, round.id()).state()).isEqualTo(RoundState.OPEN);
        browser.confirm();
        assertThat(desk.round(facilitator, round.id()).state()).isEqualTo(RoundState.CLOSED);
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/analysis");
        browser.waitUntil(() -> !browser.get(Button.class, "scene-join").isEnabled());
    }

    @Test
    void a_round_closed_on_another_device_is_closed_here_too() {
        RoundData round = opened(Mode.ANONYMOUS);
        desk.close(facilitator, round.id());
        browser.waitUntil(() -> browser.shows("The round is closed"));
        _assertNone(JoinPanel.class);
    }

    private RoundData opened(Mode mode) {
        RoundData round = workshop.openRound(facilitator, workshop.partnership(facilitator), Disclosure.of(mode));
        browser.open("console/rounds/" + round.id());
        _assertOne(AssessmentStage.class);
        return round;
    }

    private Scene scene(RoundData round) {
        return desk.round(facilitator, round.id()).scene();
    }

    private boolean isPressed(String id) {
        return "true".equals(browser.get(Button.class, id).getElement().getAttribute("aria-pressed"));
    }

    private boolean isProminent(String id) {
        return browser.get(Button.class, id).getThemeNames().contains("primary");
    }
}
