package org.patlive.answer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerViewTest extends PhoneViewFixture {

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private SheetReader sheets;

    private RoundData round;
    private Admission me;

    @BeforeEach
    void join() {
        round = workshop.openRound(Mode.ANONYMOUS);
        me = admit(round);
    }

    @Test
    void the_sheet_comes_with_what_was_saved_before() {
        workshop.ticks(me.respondent(), "1A", 4);
        workshop.ticks(me.respondent(), "W2", 5);
        intake.comment(me.respondent(), CommentTopic.PERFORMANCE, "Steady");

        open(me);

        assertThat(property("answers")).contains("\"1A\":4", "\"W2\":5");
        assertThat(property("comments")).isEqualTo("{\"performance\":\"Steady\"}");
        assertThat(property("title")).isEqualTo("Riverside Partnership – Spring round");
        assertThat(property("editable")).isEqualTo("true");
        assertThat(property("notice")).isEmpty();
    }

    @Test
    void a_tick_is_in_the_database_when_the_phone_gets_the_reply() {
        open(me);

        assertThat(sheet().answer(new String[] {"3C", "2"})).isEmpty();

        assertThat(sheets.of(me.respondent()).orElseThrow().answers()).containsExactly(Map.entry(Item.of("3C"), 2));
    }

    @Test
    void a_tick_on_somebody_elses_phone_changes_nothing_here() {
        Admission other = admit(round);
        open(me);
        sheet().answer(new String[] {"1A", "4"});

        workshop.ticks(other.respondent(), "1A", 1);

        assertThat(sheet().refresh().get("answers").toString()).isEqualTo("{\"1A\":4}");
    }

    @Test
    void after_closing_no_answer_is_taken_and_a_notice_says_so() {
        open(me);

        workshop.closes(round);

        browser.soon(() -> assertThat(property("editable")).isEqualTo("false"));
        assertThat(property("notice")).isEqualTo("The round is closed. Thank you. Your answers are saved.");
        assertThat(sheet().answer(new String[] {"1A", "4"}))
                .as("kept on the phone")
                .isEqualTo("~");
        assertThat(sheet().comment("1A", "Steady")).isEqualTo("~");
        assertThat(sheet().finish()).isEqualTo("~");
        assertThat(sheets.of(me.respondent()).orElseThrow().answers()).isEmpty();
    }

    @Test
    void a_phone_that_is_still_on_its_page_carries_on_when_the_round_is_reopened() {
        workshop.ticks(me.respondent(), "1A", 4);
        open(me);
        workshop.closes(round);
        browser.soon(
                () -> assertThat(property("discussion")).contains("Look up at the screen. It shows the dartboard."));

        rounds.reopen(round.partnership().facilitator(), round.id());

        browser.soon(() -> assertThat(property("editable")).isEqualTo("true"));
        assertThat(property("discussion")).as("the sheet is there again").isEqualTo("null");
        assertThat(property("notice")).isEqualTo("The round is open again. You can change your answers.");
        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
        assertThat(sheet().answer(new String[] {"1B", "3"})).isEmpty();
        assertThat(sheets.of(me.respondent()).orElseThrow().answers()).hasSize(2);
    }

    @Test
    void a_phone_that_slept_while_the_round_was_closed_and_reopened_has_missed_nothing() {
        open(me);
        workshop.closes(round);
        rounds.reopen(round.partnership().facilitator(), round.id());

        assertThat(sheet().answer(new String[] {"1A", "4"})).isEmpty();
        assertThat(sheet().refresh().get("editable").asBoolean()).isTrue();
    }

    @Test
    void in_an_anonymous_round_only_complete_principles_count_and_the_phone_says_so() {
        open(me);
        assertThat(property("countsWhole")).isEqualTo("true");

        round = workshop.openRound(Mode.OPEN);
        open(access.admit(round, Workshop.details(round, 0, "Ada")));
        assertThat(property("countsWhole")).isEqualTo("false");
    }

    @Test
    void a_closed_round_still_shows_the_sheet_to_whoever_filled_it_in() {
        workshop.ticks(me.respondent(), "1A", 4);
        workshop.closes(round);

        open(me);

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
        assertThat(property("editable")).isEqualTo("false");
    }

    @Test
    void a_personal_link_opens_the_sheet_and_the_browser_remembers_it() {
        workshop.ticks(me.respondent(), "1A", 4);

        browser.open("answer/" + round.code() + "?me=" + me.token());

        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
        assertThat(browser.cookies()).singleElement().satisfies(cookie -> assertThat(cookie.getValue())
                .isEqualTo(me.token()));

        browser.reopen();
        browser.open("answer/" + round.code());
        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
        assertThat(sheets.readRound(round.id()).respondents()).hasSize(1);
    }

    @Test
    void a_personal_link_made_here_leads_another_device_to_this_sheet() {
        open(me);
        sheet().answer(new String[] {"1A", "4"});
        assertThat(sheet().showPersonalLink()).isEmpty();
        String link = browser.get(Anchor.class, "personal-link").getHref();

        browser.start();
        browser.open(link.substring(link.indexOf("answer/")));

        assertThat(property("answers")).isEqualTo("{\"1A\":4}");
    }

    @Test
    void a_wrong_link_leads_to_the_join_page_and_leaves_no_cookie() {
        browser.open("answer/" + round.code() + "?me=" + me.token().substring(1) + "x");

        assertThat(browser.address()).isEqualTo("join/" + round.code());
        assertThat(browser.asksToJoin()).isTrue();
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void a_link_to_another_rounds_sheet_opens_nothing() {
        RoundData other = workshop.openRound(Mode.ANONYMOUS);

        browser.open("answer/" + other.code() + "?me=" + me.token());

        assertThat(browser.address()).isEqualTo("join/" + other.code());
        assertThat(_find(AnswerSheet.class)).isEmpty();
    }

    @Test
    void a_stranger_is_asked_to_join() {
        browser.open("answer/" + round.code());

        assertThat(browser.address()).isEqualTo("join/" + round.code());
    }

    @Test
    void an_unknown_code_gets_the_same_page_as_on_joining() {
        browser.open("answer/zzz000");

        assertThat(browser.heading()).isEqualTo("Code not found");
    }

    @Test
    void the_phone_stores_what_is_unsent_under_a_name_that_is_not_the_respondents_id() {
        open(me);
        String scope = property("scope");

        browser.reopen();
        browser.open("answer/" + round.code());

        assertThat(property("scope"))
                .isEqualTo(scope)
                .doesNotContain(me.respondent().toString());
        Admission other = admit(round);
        browser.start();
        open(other);
        assertThat(property("scope")).isNotEqualTo(scope);
    }

    private void open(Admission admission) {
        openSheet(round, admission);
    }
}
