package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Level;
import org.patlive.words.PrivacyStatement;
import org.springframework.beans.factory.annotation.Autowired;

class JoinViewTest extends PhoneViewFixture {

    @Autowired
    private SheetReader sheets;

    @Test
    void an_open_round_asks_for_everything_and_all_but_the_name_is_required() {
        opened(Mode.OPEN);

        assertThat(asks("named")).isTrue();
        assertThat(choices("organisations")).isEqualTo("[\"Council\",\"Charity\"]");
        assertThat(asks("organisationOptional")).isFalse();
        assertThat(choices("levels"))
                .contains(Stream.of(Level.values()).map(Level::label).toList());
        assertThat(asks("levelOptional")).isFalse();
    }

    @Test
    void a_round_by_organisation_asks_no_name_and_leaves_the_level_optional() {
        opened(Mode.ORGANISATION);

        assertThat(asks("named")).isFalse();
        assertThat(asks("organisationOptional")).isFalse();
        assertThat(asks("levelOptional")).isTrue();
    }

    @Test
    void an_anonymous_round_asks_no_name_and_leaves_everything_optional() {
        opened(Mode.ANONYMOUS);

        assertThat(asks("named")).isFalse();
        assertThat(asks("organisationOptional")).isTrue();
        assertThat(asks("levelOptional")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void says_who_will_see_what_before_anything_is_asked(Mode mode) {
        RoundData round = opened(mode);

        String line = choices("privacy");

        assertThat(line).isEqualTo(PrivacyStatement.full(round.plan().disclosure()));
        assertThat(line)
                .contains(
                        switch (mode) {
                            case OPEN -> "sees your name and your answers";
                            case ORGANISATION -> "Nobody’s name is shown";
                            case ANONYMOUS -> "results for 5 or more people together";
                        });
    }

    @Test
    void a_round_without_levels_asks_for_none() {
        RoundData draft = draft(Mode.OPEN, Set.of());
        rounds.open(draft.partnership().facilitator(), draft.id());

        browser.open("join/" + draft.code());

        assertThat(choices("organisations")).isEqualTo("[\"Council\",\"Charity\"]");
        assertThat(choices("levels")).isEqualTo("[]");
    }

    @Test
    void a_missing_organisation_is_refused_and_nothing_typed_is_lost() {
        RoundData round = opened(Mode.OPEN);
        JoinForm filledIn = browser.form();

        browser.joins("", "0", "Ada");

        assertThat(browser.showsAtField("join-organisation", "Choose your organisation."))
                .isTrue();
        assertThat(browser.form()).isSameAs(filledIn);
        assertThat(respondents(round)).isEmpty();

        browser.joins("1", "0", "Ada");
        assertThat(respondents(round)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ada");
            assertThat(person.level()).isEqualTo(Level.values()[0]);
            assertThat(person.organisation())
                    .isEqualTo(round.partnership().organisations().get(1).id());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-", "-1", "99999999999", "x"})
    void what_is_not_in_the_list_counts_as_not_chosen(String index) {
        RoundData round = opened(Mode.ANONYMOUS);

        browser.joins(index, index, "");

        assertThat(respondents(round)).singleElement().satisfies(person -> {
            assertThat(person.organisation()).isNull();
            assertThat(person.level()).isEqualTo(index.equals("2") ? Level.values()[2] : null);
        });
    }

    @Test
    void a_new_scene_on_the_screen_takes_nothing_from_a_half_filled_form() {
        RoundData round = opened(Mode.OPEN);
        JoinForm halfFilled = browser.form();

        rounds.show(round.partnership().facilitator(), round.id(), Scene.PROGRESS);

        browser.stays(() -> assertThat(browser.form()).isSameAs(halfFilled));
    }

    @Test
    void a_draft_opens_by_itself_when_the_facilitator_opens_it() {
        RoundData draft = draft(Mode.ANONYMOUS, Set.of(Level.values()));
        browser.open("join/" + draft.code());
        assertThat(browser.heading()).isEqualTo("Not open yet");

        rounds.open(draft.partnership().facilitator(), draft.id());

        browser.soon(() -> assertThat(browser.asksToJoin()).isTrue());
        browser.joins();
        assertThat(browser.address()).isEqualTo("answer/" + draft.code());
    }

    @Test
    void a_round_that_closes_while_somebody_fills_in_the_form_says_so() {
        RoundData round = opened(Mode.ANONYMOUS);

        JoinForm form = browser.form();

        workshop.closes(round);
        form.start(
                new String[] {"", "", ""}); // before the page is told that the round is closed, or at the same moment

        assertThat(browser.shows("This round is closed. Nobody can answer unless the facilitator reopens it.")
                        || browser.heading().equals("This round is closed"))
                .isTrue();
        assertThat(respondents(round)).isEmpty();
        browser.soon(() -> assertThat(browser.heading()).isEqualTo("This round is closed"));
    }

    @Test
    void a_closed_round_gets_a_clear_page() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        workshop.closes(round);

        browser.open("join/" + round.code());

        assertThat(browser.heading()).isEqualTo("This round is closed");
        assertThat(browser.asksToJoin()).isFalse();
    }

    @Test
    void a_reopened_round_lets_the_page_that_waited_for_it_join() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        workshop.closes(round);
        browser.open("join/" + round.code());

        rounds.reopen(round.partnership().facilitator(), round.id());

        browser.soon(() -> assertThat(browser.asksToJoin()).isTrue());
        browser.joins();
        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(respondents(round)).hasSize(1);
    }

    @Test
    void an_unknown_code_gets_a_clear_page() {
        browser.open("join/zzz-000");

        assertThat(browser.heading()).isEqualTo("Code not found");
        assertThat(browser.shows("“ZZZ000”")).isTrue();
    }

    @Test
    void joining_leads_to_the_sheet_with_a_cookie_that_scripts_cannot_read() {
        RoundData round = opened(Mode.ANONYMOUS);

        browser.joins();

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        Cookie cookie = browser.cookies().getFirst();
        assertThat(browser.cookies()).hasSize(1);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(access.find(round, cookie.getValue()))
                .contains(respondents(round).getFirst().id());
    }

    @Test
    void a_browser_that_has_joined_goes_straight_to_its_sheet() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.joins();

        browser.reopen();
        browser.open("join/" + round.code());

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(respondents(round)).hasSize(1);
    }

    @Test
    void a_second_tab_that_joins_too_is_the_same_respondent() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.has(new Cookie("patlive-" + round.code(), admit(round).token()));
        browser.reopen();
        RoundData other = opened(Mode.ANONYMOUS); // the cookie is for one round only
        browser.joins();
        assertThat(respondents(other)).hasSize(1);

        browser.reopen();
        browser.open("join/" + round.code());

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(respondents(round)).hasSize(1);
    }

    @Test
    void two_open_forms_in_one_browser_make_one_respondent() {
        RoundData round = opened(Mode.ANONYMOUS);
        JoinForm first = browser.form();
        browser.joins();
        assertThat(respondents(round)).hasSize(1);

        first.start(new String[] {"", "", ""}); // the form of the tab that was left behind

        assertThat(respondents(round)).hasSize(1);
    }

    @Test
    void a_cookie_that_means_nothing_any_more_is_replaced() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        browser.has(new Cookie("patlive-" + round.code(), "from-a-server-that-is-gone"));
        browser.reopen();
        browser.open("join/" + round.code());

        browser.joins();

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(respondents(round)).hasSize(1);
    }

    private RoundData opened(Mode mode) {
        RoundData round = workshop.openRound(mode);
        browser.open("join/" + round.code());
        return round;
    }

    private RoundData draft(Mode mode, Set<Level> levels) {
        return workshop.aRound().inMode(mode).askingFor(levels).prepared();
    }

    private List<RespondentData> respondents(RoundData round) {
        return sheets.readRound(round.id()).respondents();
    }

    private boolean asks(String property) {
        return browser.form().getElement().getProperty(property, false);
    }

    private String choices(String property) {
        return browser.form().getElement().getProperty(property, "");
    }
}
