package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.access.RespondentAccess;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.JoinDetails;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.PrivacyLine;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.Scene;
import org.patlive.assessment.Sheets;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PatLiveTest
@Import(PhoneBrowser.class)
class JoinViewTest {

    private static final String NOT_SAID = "I prefer not to say";

    @Autowired
    private PhoneBrowser browser;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private Sheets sheets;

    @Autowired
    private RespondentAccess access;

    @BeforeEach
    void start() {
        browser.start();
    }

    @AfterEach
    void stop() {
        browser.stop();
    }

    @Test
    void an_open_round_asks_for_everything_and_accepts_no_silence() {
        opened(Mode.OPEN);

        assertThat(browser.has(TextField.class, "join-name")).isTrue();
        assertThat(choices("join-organisation")).containsExactly("Council", "Charity");
        assertThat(choices("join-level")).hasSameSizeAs(Level.values()).doesNotContain(NOT_SAID);
    }

    @Test
    void a_round_by_organisation_asks_no_name_and_lets_the_level_unsaid() {
        opened(Mode.ORGANISATION);

        assertThat(browser.has(TextField.class, "join-name")).isFalse();
        assertThat(choices("join-organisation")).containsExactly("Council", "Charity");
        assertThat(choices("join-level")).endsWith(NOT_SAID);
    }

    @Test
    void an_anonymous_round_asks_no_name_and_lets_everything_unsaid() {
        opened(Mode.ANONYMOUS);

        assertThat(browser.has(TextField.class, "join-name")).isFalse();
        assertThat(choices("join-organisation")).containsExactly("Council", "Charity", NOT_SAID);
        assertThat(choices("join-level")).endsWith(NOT_SAID);
    }

    @ParameterizedTest
    @EnumSource
    void says_who_will_see_what_before_anything_is_asked(Mode mode) {
        RoundData round = opened(mode);

        String line = browser.get(Paragraph.class, "privacy").getText();

        assertThat(line).isEqualTo(PrivacyLine.inFull(round.plan().disclosure()));
        assertThat(line)
                .contains(
                        switch (mode) {
                            case OPEN -> "everybody in it sees your name and your answers";
                            case ORGANISATION -> "without personal names";
                            case ANONYMOUS -> "at least 5 partners";
                        });
    }

    @Test
    void a_round_without_levels_asks_for_none() {
        RoundData draft = draft(Mode.OPEN, Set.of());
        rounds.open(draft.partnership().facilitator(), draft.id());

        browser.open("join/" + draft.code());

        assertThat(browser.has(Select.class, "join-organisation")).isTrue();
        assertThat(browser.has(Select.class, "join-level")).isFalse();
    }

    @Test
    void a_missing_organisation_is_refused_and_nothing_typed_is_lost() {
        RoundData round = opened(Mode.OPEN);
        browser.get(TextField.class, "join-name").setValue("Ada");
        choose("join-level", 0);

        browser.click("join-start");

        assertThat(browser.shows("Please choose your organisation.")).isTrue();
        assertThat(browser.get(TextField.class, "join-name").getValue()).isEqualTo("Ada");
        assertThat(browser.get(Select.class, "join-level").getValue()).isNotNull();
        assertThat(people(round)).isEmpty();

        choose("join-organisation", 1);
        browser.click("join-start");
        assertThat(people(round)).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ada");
            assertThat(person.level()).isEqualTo(Level.values()[0]);
            assertThat(person.organisation())
                    .isEqualTo(round.partnership().organisations().get(1).id());
        });
    }

    @Test
    void a_new_scene_on_the_screen_takes_nothing_from_a_half_filled_form() {
        RoundData round = opened(Mode.OPEN);
        browser.get(TextField.class, "join-name").setValue("Ada");
        choose("join-organisation", 1);

        rounds.show(round.partnership().facilitator(), round.id(), Scene.PROGRESS);

        browser.stays(() -> {
            assertThat(browser.get(TextField.class, "join-name").getValue()).isEqualTo("Ada");
            assertThat(select("join-organisation").getValue()).isNotNull();
        });
    }

    @Test
    void a_draft_opens_by_itself_when_the_facilitator_opens_it() {
        RoundData draft = draft(Mode.ANONYMOUS, Set.of(Level.values()));
        browser.open("join/" + draft.code());
        assertThat(browser.heading()).isEqualTo("Not open yet");

        rounds.open(draft.partnership().facilitator(), draft.id());

        browser.soon(() -> assertThat(browser.has(Button.class, "join-start")).isTrue());
        browser.click("join-start");
        assertThat(browser.address()).isEqualTo("answer/" + draft.code());
    }

    @Test
    void a_round_that_closes_while_somebody_fills_in_the_form_says_so() {
        RoundData round = opened(Mode.ANONYMOUS);

        rounds.close(round.partnership().facilitator(), round.id());
        browser.click("join-start"); // before the news, or in the very moment in which it comes

        assertThat(browser.shows("The facilitator has closed this round")
                        || browser.heading().equals("This session is closed"))
                .isTrue();
        assertThat(people(round)).isEmpty();
        browser.soon(() -> assertThat(browser.heading()).isEqualTo("This session is closed"));
    }

    @Test
    void a_closed_round_gets_a_clear_page() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        rounds.close(round.partnership().facilitator(), round.id());

        browser.open("join/" + round.code());

        assertThat(browser.heading()).isEqualTo("This session is closed");
        assertThat(browser.has(Button.class, "join-start")).isFalse();
    }

    @Test
    void an_unknown_code_gets_a_clear_page() {
        browser.open("join/zzz-000");

        assertThat(browser.heading()).isEqualTo("No session with this code");
        assertThat(browser.shows("“ZZZ000”")).isTrue();
    }

    @Test
    void joining_leads_to_the_sheet_with_a_cookie_that_scripts_cannot_read() {
        RoundData round = opened(Mode.ANONYMOUS);

        browser.click("join-start");

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        Cookie cookie = browser.kept().getFirst();
        assertThat(browser.kept()).hasSize(1);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(access.find(round, cookie.getValue()))
                .contains(people(round).getFirst().id());
    }

    @Test
    void a_browser_that_has_joined_goes_straight_to_its_sheet() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.click("join-start");

        browser.reopen();
        browser.open("join/" + round.code());

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(people(round)).hasSize(1);
    }

    @Test
    void a_second_tab_that_joins_too_is_the_same_respondent() {
        RoundData round = opened(Mode.ANONYMOUS);
        browser.has(new Cookie(
                "patlive-" + round.code(),
                access.admit(round, new JoinDetails(null, null, null)).token()));
        browser.reopen();
        RoundData other = opened(Mode.ANONYMOUS); // the cookie is for one round only
        browser.click("join-start");
        assertThat(people(other)).hasSize(1);

        browser.reopen();
        browser.open("join/" + round.code());

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(people(round)).hasSize(1);
    }

    @Test
    void two_open_forms_in_one_browser_make_one_respondent() {
        RoundData round = opened(Mode.ANONYMOUS);
        Button first = browser.get(Button.class, "join-start");
        browser.click("join-start");
        assertThat(people(round)).hasSize(1);

        first.click(); // the form of the tab that was left behind

        assertThat(people(round)).hasSize(1);
    }

    @Test
    void a_cookie_that_means_nothing_any_more_is_replaced() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        browser.has(new Cookie("patlive-" + round.code(), "from-a-server-that-is-gone"));
        browser.reopen();
        browser.open("join/" + round.code());

        browser.click("join-start");

        assertThat(browser.address()).isEqualTo("answer/" + round.code());
        assertThat(people(round)).hasSize(1);
    }

    private RoundData opened(Mode mode) {
        RoundData round = workshop.openRound(mode);
        browser.open("join/" + round.code());
        return round;
    }

    private RoundData draft(Mode mode, Set<Level> levels) {
        FacilitatorId facilitator = workshop.facilitator();
        PartnershipData partnership = workshop.partnership(facilitator);
        return rounds.prepare(
                facilitator,
                partnership.id(),
                new RoundPlan("Spring round", Purpose.AUDIT, Disclosure.of(mode), levels));
    }

    private List<RespondentData> people(RoundData round) {
        return sheets.book(round.id()).respondents();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return browser.get(Select.class, id);
    }

    private List<String> choices(String id) {
        Select<Object> select = select(id);
        return select.getListDataView()
                .getItems()
                .map(select.getItemLabelGenerator()::apply)
                .toList();
    }

    private void choose(String id, int index) {
        select(id).setValue(select(id).getListDataView().getItem(index));
        MockVaadin.clientRoundtrip(false);
    }
}
