package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What does not come from phones: paper sheets by keys alone, a table, a whole partnership from a file. */
@ServedPatLiveTest
class ComingInIT {

    private static final String PASSWORD = "a long password";
    private static final String FIRST_SHEET =
            "433212" + "4444 3" + "222222" + "333333" + "111111" + "434343" + "5432150";

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetReader sheets;

    @Test
    void sheets_are_typed_in_by_keys_alone_and_nothing_is_lost_or_doubled() {
        FacilitatorId facilitator =
                accounts.create("paper@council.example", PASSWORD).id();
        RoundData round =
                workshop.openRound(facilitator, workshop.partnership(facilitator), Disclosure.of(Mode.ORGANISATION));
        rounds.show(facilitator, round.id(), Scene.DARTBOARD);
        try (TestBrowser browser = TestBrowser.launch()) {
            BrowserContext laptop = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT);
            Page page = laptop.newPage();
            new FacilitatorAtWork(page, url("")).signsIn("paper@council.example", PASSWORD);
            Inspection look = Inspection.of(page).inLightAndDark();

            look.opens(url("/console/rounds/" + round.id() + "/paper"), "#paper-1A");
            assertThat(page.locator("#paper-organisation")).isFocused();
            page.keyboard().type("21");
            types(page, FIRST_SHEET.substring(0, 6) + "7");
            assertThat(page.locator("#paper-said")).hasText("2A takes 1 to 4. Type 0 or space if it’s not answered.");
            assertThat(page.locator("#paper-1A")).hasAttribute("aria-label", "1A, 4 strongly agree");
            assertThat(page.locator("#paper-2A")).hasAttribute("aria-label", "2A, not typed yet");
            press(page, "c", "Enter");
            page.keyboard().type("We never see the budget");
            press(page, "Escape", "Backspace");
            types(page, FIRST_SHEET.substring(5));
            assertThat(page.locator("#paper-save")).isFocused();
            assertThat(page.locator("#paper-check")).containsText("Not answered: 2E, Success");
            look.sees("#paper-check");
            press(page, "Enter");
            assertThat(page.locator("#paper-count")).hasText("1");

            // The second one twice, with a reload in the middle.
            press(page, "Shift+Tab", " ", "Tab");
            types(page, "3".repeat(20));
            page.reload();
            assertThat(page.locator("#paper-4C")).isFocused();
            types(page, "3".repeat(23));
            press(page, "Enter");
            assertThat(page.locator("#paper-1A")).hasAttribute("aria-label", "1A, not typed yet");
            types(page, "3".repeat(30) + "4" + "3".repeat(12));
            press(page, "Enter");
            assertThat(page.locator("#paper-6A"))
                    .hasAttribute("aria-label", "6A, first 3 agree, then 4 strongly agree");
            assertThat(page.locator("#paper-6A")).isFocused();
            look.sees("[data-differs]");
            press(page, "Enter");
            assertThat(page.locator("#paper-count")).hasText("1");
            types(page, "4");
            press(page, "Enter");
            assertThat(page.locator("#paper-count")).hasText("2");

            assertThat(of("1A", round)).containsExactlyInAnyOrder(4, 3);
            assertThat(of("6A", round)).containsExactlyInAnyOrder(4, 4);
            assertThat(sheets.comments(round.id()))
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.topic().key()).isEqualTo("2A"));

            // The third without a connection: kept, and sent once it is back, once.
            look.expects("ERR_INTERNET_DISCONNECTED");
            press(page, "Shift+Tab", " ", "Tab");
            laptop.setOffline(true);
            types(page, "2".repeat(43));
            press(page, "Enter");
            types(page, "1");
            assertThat(page.locator(".paper-notice"))
                    .containsText(
                            "One sheet isn’t saved yet. It’s kept in this window",
                            new ContainsTextOptions().setTimeout(15_000));
            laptop.setOffline(false);
            assertThat(page.locator("#paper-count")).hasText("3", new HasTextOptions().setTimeout(30_000));
            assertThat(page.locator("#paper-1A")).hasAttribute("aria-label", "1A, 1 strongly disagree");
            assertThat(of("1A", round)).containsExactlyInAnyOrder(4, 3, 2);

            page.navigate(url("/console/rounds/" + round.id() + "/assessment?tab=paper"));
            brings(page, "1,Nowhere,board" + ",3".repeat(Item.COUNT));
            look.sees("#bad-lines");
            brings(page, "1,Council,board" + ",3".repeat(Item.COUNT));
            look.sees("text=Imported the answers of 1 partner.");
            assertThat(look.findings()).isEmpty();

            Page screen = laptop.newPage();
            screen.navigate(url("/screen/" + round.screenKey()));
            assertThat(screen.locator("[data-respondents]")).hasAttribute("data-respondents", "4");
        }
    }

    @Test
    void a_partnership_leaves_as_a_file_and_comes_in_again() throws IOException {
        FacilitatorId facilitator =
                accounts.create("moving@council.example", PASSWORD).id();
        RoundData round =
                workshop.openRound(facilitator, workshop.partnership(facilitator), Disclosure.of(Mode.ANONYMOUS));
        workshop.ticks(workshop.joins(round), "1A", 4);
        try (TestBrowser browser = TestBrowser.launch()) {
            BrowserContext laptop = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT);
            Page page = laptop.newPage();
            new FacilitatorAtWork(page, url("")).signsIn("moving@council.example", PASSWORD);
            Inspection look = Inspection.of(page).inLightAndDark();
            look.opens(url("/console/partnerships/" + round.partnership().id()), "#partnership-out");
            Download file = page.waitForDownload(() -> page.click("#partnership-out"));
            assertThat(file.suggestedFilename()).isEqualTo("riverside-partnership.json");

            page.navigate(url("/console"));
            Locator place = page.locator("#partnership-in input[type=file]");
            place.setInputFiles(file("{}".getBytes(StandardCharsets.UTF_8)));
            look.sees("text=This is not a partnership file");
            place.setInputFiles(file(Files.readAllBytes(file.path())));
            look.sees("text=has been imported with all its rounds");
            assertThat(page.locator(".console-card")).hasCount(2);
            page.locator("#partnership-arrived a").click();
            look.sees("#partnership-out");
            assertThat(look.findings()).isEmpty();
        }
    }

    private List<Integer> of(String item, RoundData round) {
        return sheets.readRound(round.id()).answers().stream()
                .filter(entry -> entry.item().code().equals(item))
                .map(AnswerData::points)
                .toList();
    }

    private static void brings(Page page, String line) {
        Locator input = page.locator("#table-upload input[type=file]");
        String table = String.join(",", Response.COLUMNS) + "\n" + line;
        input.setInputFiles(new FilePayload("sheets.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static FilePayload file(byte[] content) {
        return new FilePayload("partnership.json", "application/json", content);
    }

    private static void types(Page page, String keys) {
        page.keyboard().type(keys);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
