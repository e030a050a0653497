package org.patlive.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.FaultSize;
import org.patlive.testing.RunningServer;
import org.patlive.testing.Wire;
import org.patlive.workshop.FacilitatorAtWork;
import org.patlive.workshop.Phone;
import org.patlive.workshop.Room;
import org.patlive.workshop.StopWatch;

/** Phones that sleep, lose their Wi-Fi, are reloaded at the worst moment, or hang on a thread of a connection. */
class PhoneFaultIT {

    private static final FaultSize SIZE = FaultSize.asked();

    /** Once the Wi-Fi is back. */
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(10_000);

    private static final int ALLOWED_MILLIS = 1_000;

    private static RunningServer server;
    private static TestBrowser browser;
    private static FacilitatorAtWork facilitator;
    private static Page screen;
    private static String code;

    private final List<Wire> wires = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Wire wire;
    private Phone phone;

    @BeforeAll
    static void an_open_round(@TempDir Path folder) throws IOException {
        server = RunningServer.start(folder, SIZE.forgetfulness());
        browser = TestBrowser.launch();
        facilitator = new FacilitatorAtWork(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), server);
        code = facilitator.setsUpAnOpenRound();
        screen = facilitator.opensScreenWith("dartboard");
    }

    @AfterAll
    static void close() throws InterruptedException {
        browser.close();
        server.close();
    }

    @BeforeEach
    void a_partner_joins() throws IOException {
        wire = wire();
        phone = joins(wire);
    }

    @AfterEach
    void phones_are_put_away() {
        wires.forEach(Wire::close);
        contexts.forEach(browser::putAway);
    }

    @Test
    void a_phone_that_slept_until_its_page_was_forgotten_carries_on() {
        phone.ticks("1A", 2);
        phone.seesSaved("1A");
        phone.page().evaluate("window.sameAsBefore = true");

        sleepsAfterTicking("1B", 3);
        // The server looks through a session's pages when the session asks for something: here a second tab does.
        phone.page().context().request().get(server.url("/answer/" + code));
        wakesUp();

        assertThat(phone.stateOf("1B")).containsText("Saved", SOON);
        carriesOn();
        assertThat(phone.page().evaluate("window.sameAsBefore === true"))
                .as("that the server had forgotten the page, so that it was loaded anew")
                .isEqualTo(false);
    }

    @Test
    void a_phone_that_slept_until_its_session_was_forgotten_carries_on() {
        phone.ticks("1A", 2);
        phone.seesSaved("1A");

        sleepsAfterTicking("1B", 3);
        phone.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("patlive-session"));
        wakesUp();

        assertThat(phone.stateOf("1B")).containsText("Saved", SOON);
        carriesOn();
    }

    @Test
    void ticks_made_without_wifi_arrive_within_seconds_of_its_return() throws IOException {
        Wire blackHole = wire();
        Wire deadForEver = wire();
        List<Phone> phones = List.of(phone, joins(blackHole), joins(deadForEver));
        for (Phone each : phones) {
            each.ticks("1A", 4);
            each.seesSaved("1A");
        }

        wire.refuse();
        blackHole.hold();
        deadForEver.hold();
        for (Phone each : phones) {
            each.ticks("1A", 2);
            each.ticks("1B", 3);
            each.ticks("1C", 1);
            each.ticks("1A", 1);
        }
        for (Phone each : phones) {
            assertThat(each.page().locator(".pat-banner")).containsText("kept on this phone", SOON);
        }
        FaultSize.lasts(SIZE.withoutWifi());
        wire.restore();
        blackHole.restore();
        deadForEver.forget();

        for (Phone each : phones) {
            for (String statement : List.of("1A", "1B", "1C")) {
                assertThat(each.stateOf(statement)).containsText("Saved", SOON);
            }
        }
        for (Phone each : phones) {
            Phone saved = asSaved(each);
            saved.sees("1A", 1);
            saved.sees("1B", 3);
            saved.sees("1C", 1);
        }
    }

    @Test
    void a_reload_between_a_save_and_its_answer_saves_once() {
        Room room = new Room(screen);
        int answers = room.answers();
        wire.holdAnswers();
        phone.ticks("1A", 3);
        assertThat(room.picture()).hasAttribute("data-answers", String.valueOf(answers + 1));
        int release = room.release();
        assertThat(phone.stateOf("1A")).containsText("Saving");

        wire.forget();
        phone.page().reload();

        phone.sees("1A", 3);
        assertThat(phone.stateOf("1A")).containsText("Saved", SOON);
        assertThat(room.release()).isEqualTo(release);
        assertThat(room.answers()).isEqualTo(answers + 1);
    }

    @Test
    void two_tabs_of_one_respondent_end_with_the_same_sheet() {
        Phone other = new Phone(phone.page().context().newPage(), wire.url()).opens(wire.url() + "/answer/" + code);

        phone.ticks("1A", 1);
        other.ticks("1B", 2);
        phone.seesSaved("1A");
        other.seesSaved("1B");
        other.ticks("1A", 4);
        other.seesSaved("1A");
        phone.ticks("1C", 3);
        other.ticks("1C", 1);
        other.seesSaved("1C");
        phone.seesSaved("1C");

        Phone saved = asSaved(phone);
        saved.sees("1A", 4);
        saved.sees("1B", 2);
        saved.sees("1C", 1);
        for (Phone tab : List.of(phone, other)) {
            tab.isLookedAtAgain();
            tab.sees("1A", 4);
            tab.sees("1B", 2);
            tab.sees("1C", 1);
        }
    }

    @Test
    void an_old_tab_does_not_bring_back_what_was_ticked_before() {
        Phone old = new Phone(phone.page().context().newPage(), wire.url()).opens(wire.url() + "/answer/" + code);
        old.ticks("1A", 1);
        old.seesSaved("1A");
        freezes(old, true);

        phone.isLookedAtAgain();
        phone.sees("1A", 1);
        phone.ticks("1A", 4);
        phone.seesSaved("1A");
        freezes(old, false);
        old.isLookedAtAgain();

        old.sees("1A", 4);
        old.ticks("1B", 2);
        old.seesSaved("1B");
        asSaved(phone).sees("1A", 4);
    }

    @Test
    void a_slow_phone_slows_nobody_else() throws IOException {
        Wire good = wire();
        Phone fast = joins(good);
        wire.slow(1_000);
        Page late = phone.page().context().newPage();
        late.evaluate("address => { location.href = address }", wire.url() + "/answer/" + code);
        StopWatch watch = new StopWatch(fast, screen);

        for (int principle = 1; principle <= 2; principle++) {
            fast.goesToPage(principle);
            for (String letter : List.of("A", "B", "C", "D", "E", "F")) {
                facilitator.shows(letter.compareTo("D") < 0 ? "dartboard" : "heatmap"); // goes to every phone
                watch.measures(principle + letter);
                fast.seesSaved(principle + letter);
            }
        }

        assertThat(watch.median()).isLessThanOrEqualTo(ALLOWED_MILLIS);
        facilitator.shows("dartboard");
    }

    private Wire wire() throws IOException {
        Wire made = Wire.to(server.port());
        wires.add(made);
        return made;
    }

    private Phone joins(Wire way) {
        Page page = browser.newPhone();
        contexts.add(page.context());
        return new Phone(page, way.url()).joins(code, "Council", "board");
    }

    /** The same person's sheet as the server has it: kept ticks belong to the other address. */
    private Phone asSaved(Phone person) {
        return new Phone(person.page().context().newPage(), server).opens(server.url("/answer/" + code));
    }

    private void sleepsAfterTicking(String statement, int points) {
        wire.hold();
        phone.ticks(statement, points);
        freezes(phone, true);
        FaultSize.lasts(SIZE.frozen());
    }

    private void wakesUp() {
        wire.forget();
        freezes(phone, false);
        phone.isLookedAtAgain();
    }

    private void carriesOn() {
        phone.sees("1A", 2);
        phone.sees("1B", 3);
        phone.ticks("1C", 1);
        phone.seesSaved("1C");
        Phone saved = asSaved(phone);
        saved.sees("1A", 2);
        saved.sees("1B", 3);
        saved.sees("1C", 1);
    }

    private static void freezes(Phone phone, boolean frozen) {
        CDPSession browser = phone.page().context().newCDPSession(phone.page());
        JsonObject state = new JsonObject();
        state.addProperty("state", frozen ? "frozen" : "active");
        browser.send("Page.setWebLifecycleState", state);
        browser.detach();
    }
}
