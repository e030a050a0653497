package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.instrument.Item;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An installation in English, a round in the pseudo-locale, and a phone on which somebody chose English again. */
@ServedPatLiveTest
class LanguageIT {

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    private final Texts english = Texts.in(Locale.UK);
    private final Texts pseudo = Texts.in(PseudoLocale.LOCALE);

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private SheetReader sheets;

    private RoundData round;

    @BeforeEach
    void a_round_in_the_pseudo_locale() {
        RoundData open = workshop.openRound(Mode.OPEN);
        round = rounds.setLanguage(open.partnership().facilitator(), open.id(), PseudoLocale.LOCALE);
    }

    @Test
    void one_browser_shows_the_desk_in_english_and_the_screen_in_the_rounds_language() {
        BrowserContext laptop = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT);
        Page desk = laptop.newPage();
        new FacilitatorAtWork(desk, url(""))
                .signsIn(workshop.email(round.partnership().facilitator()), Workshop.PASSWORD);
        Page screen = laptop.newPage();
        screen.navigate(url("/screen/" + round.screenKey()));

        desk.navigate(url("/console/rounds/" + round.id() + "/preparation"));
        speaks(desk, "en-GB");
        assertThat(desk.locator("#round-language")).containsText("English (Pseudo-Accents)");
        assertThat(desk.locator("#round-language")).containsText("Language on phones and screen");
        desk.navigate(url("/console/rounds/" + round.id() + "/assessment"));
        assertThat(desk.frameLocator(".console-preview iframe").locator("html")).hasAttribute("lang", "en-XA");
        speaks(screen, "en-XA");
        show(Scene.PROGRESS);
        assertThat(screen.locator("[data-scene=progress]")).isVisible();
        assertThat(screen.locator(".pat-screen-message")).containsText("⟦");
        assertThat(screen.locator(".pat-screen-late")).containsText("⟦");
        rounds.close(round.partnership().facilitator(), round.id());
        assertThat(screen.locator("main")).containsText(pseudo.of("screen.projector.closed"));
        assertThat(desk.locator("body")).not().containsText("⟦");
    }

    @Test
    void a_phone_speaks_the_rounds_language_until_another_is_chosen_on_it() {
        Page page = browser.newPhone();
        Phone phone = new Phone(page, url(""));
        phone.fillsIn(round.code(), "Charity", "Front-line");
        page.fill("#join-name", "Ada");
        speaks(page, "en-XA");
        assertThat(page.locator("#join-start")).hasText(pseudo.of("phone.join.start"));

        page.click("#language-en-GB");
        speaks(page, "en-GB");
        assertThat(page.locator("#join-start")).hasText("Start");
        assertThat(page.locator("#join-name")).hasValue("Ada");
        assertThat(page.locator("#join-organisation")).hasValue("1");
        assertThat(page.locator("#join-level")).hasValue("2");
        page.reload();
        speaks(page, "en-GB");
        assertThat(page.locator("#join-name")).hasValue("Ada");
        assertThat(page.locator("#join-organisation")).hasValue("1");

        page.click("#join-start");
        assertThat(page.locator("[role=alert]")).isHidden();
        phone.ticks("1A", 3);
        phone.seesSaved("1A");
        assertThat(page.locator("#next")).hasText("Next");

        rounds.close(round.partnership().facilitator(), round.id());
        assertThat(page.locator(".pat-look-up-words")).hasText(english.of("answer.discussion.dartboard"));
    }

    @Test
    void another_language_in_the_middle_of_the_sheet_loses_nothing() {
        Page page = browser.newPhone();
        Admission ada = admit();
        Phone phone = new Phone(page, url("")).opens(sheet(ada));
        phone.goesToPage(2);
        phone.ticks("2B", 4);
        phone.writes("2B", "We meet too seldom");

        page.click("#language-en-GB");
        speaks(page, "en-GB");
        assertThat(page.locator("[data-page='2']")).isVisible();
        phone.sees("2B", 4);
        assertThat(page.locator("#comment-2B")).hasValue("We meet too seldom");
        phone.seesSaved("2B");
        assertThat(sheets.of(ada.respondent()).orElseThrow().answers()).isEqualTo(Map.of(Item.of("2B"), 4));

        page.click("#language-en-XA");
        speaks(page, "en-XA");
        assertThat(page.locator("#next")).hasText(pseudo.of("phone.sheet.next"));
    }

    @Test
    void without_a_connection_the_page_stays_and_says_why() {
        Page page = browser.newPhone();
        Phone phone = new Phone(page, url("")).opens(sheet(admit()));
        phone.loses(true);
        phone.ticks("1A", 2);

        page.click("#language-en-GB");

        assertThat(page.locator(".pat-sheet-foot")).containsText(pseudo.of("phone.language.needs-connection"));
        phone.sees("1A", 2);
        speaks(page, "en-XA");
        phone.loses(false);
        assertThat(phone.stateOf("1A")).containsText(pseudo.of("phone.state.saved"));
    }

    @Test
    void two_phones_of_one_room_are_told_the_same_in_two_languages() {
        Page pseudoPhone = browser.newPhone();
        new Phone(pseudoPhone, url("")).opens(sheet(admit()));
        Page englishPhone = browser.newPhone();
        new Phone(englishPhone, url("")).opens(sheet(admit()));
        englishPhone.click("#language-en-GB");
        speaks(englishPhone, "en-GB");

        rounds.close(round.partnership().facilitator(), round.id());
        show(Scene.HEATMAP);

        assertThat(words(pseudoPhone)).hasText(pseudo.of("answer.discussion.heatmap"));
        assertThat(words(englishPhone)).hasText(english.of("answer.discussion.heatmap"));
    }

    @Test
    void a_code_typed_on_the_start_page_leads_to_a_page_in_the_rounds_language() {
        Page page = browser.newPhone();
        page.navigate(url("/"));
        speaks(page, "en-GB");
        page.fill("#join-code input", round.code());
        page.click("#join");

        assertThat(page.locator("#join-start")).hasText(pseudo.of("phone.join.start"));
        speaks(page, "en-XA");
    }

    private void show(Scene scene) {
        rounds.show(round.partnership().facilitator(), round.id(), scene);
    }

    private static Locator words(Page phone) {
        return phone.locator(".pat-look-up-words");
    }

    private static void speaks(Page page, String tag) {
        assertThat(page.locator("html")).hasAttribute("lang", tag);
    }

    private Admission admit() {
        return access.admit(round, Workshop.details(round, 0, "Ada"));
    }

    private String sheet(Admission admission) {
        return url("/answer/" + round.code() + "?me=" + admission.token());
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
