package org.patlive.console.assessment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.console.desk.JoinPanel;
import org.patlive.console.desk.KeysHelp;
import org.patlive.console.parts.SignedInViewFixture;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.words.RoundWords;

class AssessmentViewTest extends SignedInViewFixture {

    @Test
    void a_scene_button_changes_the_scene_on_the_screen() {
        RoundData round = openRound(Mode.ANONYMOUS);
        browser.click("scene-dartboard");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.waitUntil(() -> browser.isPressed("scene-dartboard") && !browser.isPressed("scene-join"));
    }

    @Test
    void keys_change_scenes_before_the_next_snapshot_arrives() {
        RoundData round = openRound(Mode.ANONYMOUS);
        browser.pressKey("ArrowRight");
        browser.pressKey("ArrowRight");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.pressKey("b");
        assertThat(scene(round)).isEqualTo(Scene.BLANK);
        browser.pressKey("b");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.pressKey("ArrowLeft");
        assertThat(scene(round)).isEqualTo(Scene.PROGRESS);
        browser.pressKey("?");
        _assertOne(KeysHelp.class);
    }

    @Test
    void next_pressed_at_two_desks_at_once_leads_to_the_scene_that_it_names_once() {
        RoundData round = openRound(Mode.ANONYMOUS);
        String step = browser.offerOf("next-scene");
        rounds.show(facilitator, round.id(), Scene.PROGRESS); // the other desk
        browser.waitUntil(
                () -> browser.get(Button.class, "next-scene").getText().equals("Next: Dartboard"));

        browser.press("next-scene", step);

        assertThat(scene(round)).isEqualTo(Scene.PROGRESS);
        browser.press("next-scene", browser.offerOf("next-scene"));
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
    }

    @Test
    void a_press_of_next_that_is_out_of_date_does_nothing_and_says_so() {
        RoundData round = openRound(Mode.ANONYMOUS);
        String step = browser.offerOf("next-scene");
        rounds.show(facilitator, round.id(), Scene.HEATMAP); // the other desk

        browser.press("next-scene", step);

        assertThat(scene(round)).isEqualTo(Scene.HEATMAP);
        assertThat(browser.shows("Someone else has just changed the scene.")).isTrue();
    }

    @Test
    void an_arrow_that_is_out_of_date_does_nothing_until_it_is_pressed_again() {
        RoundData round = openRound(Mode.ANONYMOUS);
        rounds.show(facilitator, round.id(), Scene.DARTBOARD); // the other desk, unseen here
        browser.pressKey("ArrowRight");
        assertThat(scene(round)).isEqualTo(Scene.DARTBOARD);
        browser.pressKey("ArrowRight");
        assertThat(scene(round)).isEqualTo(Scene.HEATMAP);
    }

    @Test
    void one_key_blanks_the_screen_however_often_it_is_pressed() {
        RoundData round = openRound(Mode.ANONYMOUS);
        browser.pressKey("ArrowRight");
        browser.pressKey(".");
        browser.pressKey(".");
        assertThat(scene(round)).isEqualTo(Scene.BLANK);
        browser.waitUntil(() -> browser.shows("The screen is blank."));
        browser.pressKey("ArrowRight");
        assertThat(scene(round)).isEqualTo(Scene.PROGRESS);
    }

    @Test
    void that_key_blanks_a_frozen_screen_too() {
        RoundData round = openRound(Mode.ANONYMOUS);
        browser.pressKey("z");
        browser.pressKey("b");
        browser.waitUntil(() -> browser.shows("The screen is frozen on “Join” until you unfreeze it."));
        assertThat(browser.shows("The screen is blank.")).isFalse();
        browser.pressKey(".");
        browser.waitUntil(() -> browser.shows("The screen is blank."));
        assertThat(rounds.round(facilitator, round.id()).projectedScreen().scene())
                .isEqualTo(Scene.BLANK);
    }

    @Test
    void next_alone_leads_from_joining_to_the_results() {
        RoundData round = openRound(Mode.OPEN);
        completeAPrinciple(round, 2);
        browser.waitUntil(() -> browser.shows("2 of 2"));
        for (Scene scene : List.of(Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP)) {
            browser.waitUntil(
                    () -> browser.get(Button.class, "next-scene").getText().equals("Next: " + RoundWords.label(scene)));
            browser.press("next-scene", browser.offerOf("next-scene"));
            assertThat(scene(round)).isEqualTo(scene);
        }
        browser.waitUntil(
                () -> browser.get(Button.class, "next-scene").getText().equals("Next: Close round"));
        browser.press("next-scene", browser.offerOf("next-scene"));
        assertThat(rounds.round(facilitator, round.id()).state()).isEqualTo(RoundState.OPEN);
        browser.confirm();
        assertThat(browser.address()).endsWith("/analysis");
        browser.waitUntil(
                () -> browser.get(Button.class, "next-scene").getText().equals("Next: Agenda"));
    }

    @Test
    void a_tab_has_an_address_of_its_own() {
        RoundData round = openRound(Mode.OPEN);
        assertThat(browser.shows("Paper sheets and imports")).isFalse();
        browser.open("console/rounds/" + round.id() + "/assessment?tab=paper");
        assertThat(browser.shows("Paper sheets and imports")).isTrue();
        assertThat(browser.shows("Closing the round")).isFalse();
    }

    @Test
    void counters_follow_who_joins() {
        RoundData round = openRound(Mode.OPEN);
        assertThat(browser.shows("Nobody has joined yet.")).isTrue();
        assertThat(browser.isProminent("open-screen")).isTrue();
        workshop.joins(round);
        browser.waitUntil(() -> browser.get(Span.class, "joined").getText().equals("1"));
        assertThat(browser.shows("Partners are answering.")).isTrue();
        assertThat(browser.isProminent("open-screen")).isFalse();
        assertThat(browser.isProminent("next-scene")).isTrue();
    }

    @Test
    void one_key_hides_results_and_another_only_shows_them_again() {
        RoundData round = openRound(Mode.ANONYMOUS);
        browser.pressKey("r");
        assertThat(browser.isConfirmationOpen()).isFalse();
        assertThat(isConcealed(round)).isFalse();

        browser.pressKey("h");
        browser.pressKey("h");
        assertThat(isConcealed(round)).isTrue();
        browser.pressKey("r");
        assertThat(isConcealed(round)).isFalse();
    }

    @Test
    void closing_is_asked_for_and_leads_to_the_analysis() {
        RoundData round = openRound(Mode.ANONYMOUS);
        workshop.joins(round);
        browser.waitUntil(() -> browser.shows("Partners are answering."));
        browser.click("close-round");
        assertThat(browser.confirmDialog().getElement().getOuterHTML()).contains("1 of 1 partner hasn’t finished yet.");
        assertThat(browser.confirmDialog().getElement().getOuterHTML()).contains("the code " + round.code());
        assertThat(rounds.round(facilitator, round.id()).state()).isEqualTo(RoundState.OPEN);
        browser.confirm();
        assertThat(rounds.round(facilitator, round.id()).state()).isEqualTo(RoundState.CLOSED);
        assertThat(browser.address()).isEqualTo("console/rounds/" + round.id() + "/analysis");
        browser.waitUntil(() -> "This round is closed, so nobody can join."
                .equals(browser.get(Button.class, "scene-join").getElement().getAttribute("title")));
    }

    @Test
    void whoever_closes_is_told_what_will_appear_and_for_whom() {
        RoundData round = openRound(Mode.ANONYMOUS);
        completeAPrinciple(round, 4);
        browser.waitUntil(() -> browser.shows("4 of 4"));
        browser.click("close-round");
        assertThat(browser.confirmDialog().getElement().getOuterHTML()).contains("No results will be shown");
        browser.confirmDialog().close();

        completeAPrinciple(round, 6);
        browser.waitUntil(() -> browser.shows("10 of 10"));
        browser.click("close-round");
        assertThat(browser.confirmDialog().getElement().getOuterHTML())
                .contains(
                        "Everyone who sees the screen or the report will see exact figures for all partners together");
    }

    @Test
    void a_round_that_was_closed_too_early_is_reopened() {
        RoundData round = openRound(Mode.ANONYMOUS);
        rounds.close(facilitator, round.id());
        browser.waitUntil(() -> browser.shows("This round is closed"));

        browser.click("reopen-round");
        assertThat(browser.confirmDialog().getElement().getOuterHTML())
                .contains("with the same code, " + round.code(), "They appear when at least 5 partners");
        browser.confirm();

        assertThat(rounds.round(facilitator, round.id()).state()).isEqualTo(RoundState.OPEN);
        browser.waitUntil(() -> browser.shows("Closing the round"));
        _assertOne(JoinPanel.class);
    }

    @Test
    void a_round_whose_figures_were_shown_says_that_they_stay() {
        RoundData round = openRound(Mode.ANONYMOUS);
        completeAPrinciple(round, 5);
        rounds.close(facilitator, round.id());
        browser.waitUntil(() -> browser.shows("This round is closed"));

        browser.click("reopen-round");

        assertThat(browser.confirmDialog().getElement().getOuterHTML())
                .contains("at least 5 partners have answered since");
    }

    @Test
    void whoever_closes_an_open_round_is_told_that_its_results_stay_as_they_are() {
        openRound(Mode.OPEN);

        browser.click("close-round");

        assertThat(browser.confirmDialog().getElement().getOuterHTML())
                .contains("The results stay as everyone sees them now.");
    }

    @Test
    void a_stage_that_is_shown_already_stays_when_it_is_chosen_again() {
        RoundData round = openRound(Mode.OPEN);
        AssessmentStage shown = _get(AssessmentStage.class);

        browser.open("console/rounds/" + round.id() + "/assessment");

        assertThat(_get(AssessmentStage.class)).isSameAs(shown);
    }

    @Test
    void a_round_closed_on_another_device_is_closed_here_too() {
        RoundData round = openRound(Mode.ANONYMOUS);
        rounds.close(facilitator, round.id());
        browser.waitUntil(() -> browser.shows("This round is closed"));
        _assertNone(JoinPanel.class);
    }

    private RoundData openRound(Mode mode) {
        RoundData round = workshop.aRound().by(facilitator).inMode(mode).open();
        browser.open("console/rounds/" + round.id());
        _assertOne(AssessmentStage.class);
        return round;
    }

    private void completeAPrinciple(RoundData round, int partners) {
        for (int i = 0; i < partners; i++) {
            RespondentId partner = workshop.joins(round);
            Item.statements()
                    .filter(item -> item.principle() == 1)
                    .forEach(item -> workshop.ticks(partner, item.code(), 3));
        }
    }

    private boolean isConcealed(RoundData round) {
        return rounds.round(facilitator, round.id()).meeting().concealed();
    }

    private Scene scene(RoundData round) {
        return rounds.round(facilitator, round.id()).scene();
    }
}
