package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk of a live round in a laptop's window, between the bars of its browser. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskLayoutIT {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 640;

    /** How far people can scroll the page and the column that steers the screen, in pixels. */
    private static final String SCROLLS = """
            () => Math.max(...[document.documentElement, document.querySelector('.console-room')]
                .map(box => Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth)))
            """;

    @AutoClose
    private final TestBrowser browser = TestBrowser.launch();

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    private FacilitatorId owner;
    private RoundData round;
    private Page desk;

    @BeforeAll
    void a_round_with_answers() {
        owner = workshop.facilitator();
        round = workshop.aRound().by(owner).inMode(Mode.OPEN).answeredBy(12).round();
        desk = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage();
        desk.setViewportSize(WIDTH, HEIGHT);
        new FacilitatorAtWork(desk, url("")).signsIn(workshop.email(owner), Workshop.PASSWORD);
    }

    @BeforeEach
    void the_screen_shows_its_results() {
        rounds.freeze(owner, round.id(), false);
        rounds.conceal(owner, round.id(), false);
    }

    @Test
    void nothing_but_the_work_under_the_tabs_scrolls() {
        SoftAssertions.assertSoftly(
                softly -> Stream.of("assessment", "analysis", "planning").forEach(stage -> {
                    opens(stage);
                    for (Locator tab : desk.locator("[role=tab]").all()) {
                        tab.click();
                        assertThat(tab).hasAttribute("aria-selected", "true");
                        softly.assertThat(desk.evaluate(SCROLLS)).as(desk.url()).isEqualTo(0);
                    }
                }));
    }

    @Test
    void the_whole_picture_is_seen_however_much_there_is_to_warn_of() {
        opens("analysis");
        desk.click("#scene-blank");
        assertThat(desk.locator("#blank")).not().isEmpty();
        rounds.freeze(owner, round.id(), true);
        rounds.conceal(owner, round.id(), true);
        Stream.of("#frozen", "#concealed", "#blank")
                .forEach(warning -> assertThat(desk.locator(warning)).not().isEmpty());

        assertThat(desk.evaluate(SCROLLS)).isEqualTo(0);
        assertThat(desk.locator("#screen-preview").boundingBox())
                .satisfies(picture -> assertThat(picture.width / picture.height).isBetween(1.75, 1.8));
    }

    @Test
    void a_reload_comes_back_to_the_tab() {
        opens("analysis");
        desk.click("#tab-findings");
        assertThat(desk).hasURL(url("/console/rounds/" + round.id() + "/analysis?tab=findings"));
        desk.reload();

        assertThat(desk.locator("#tab-findings")).hasAttribute("aria-selected", "true");
        assertThat(desk.locator("#finding-words")).isVisible();
    }

    private void opens(String stage) {
        desk.navigate(url("/console/rounds/" + round.id() + "/" + stage));
        assertThat(desk.locator("#tab-now")).hasAttribute("aria-selected", "true");
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
