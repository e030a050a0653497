package org.patlive.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** A projected screen left open overnight, and a console whose connection dies: both come back without a click. */
class WindowFaultIT {

    private static final FaultSize SIZE = FaultSize.asked();
    private static final double PATIENCE = 60_000;

    private static RunningServer server;
    private static Wire wire;
    private static TestBrowser browser;
    private static FacilitatorAtWork facilitator;
    private static Page screen;
    private static String code;

    @BeforeAll
    static void an_open_round(@TempDir Path folder) throws IOException {
        server = RunningServer.start(folder, SIZE.forgetfulness());
        wire = Wire.to(server.port());
        browser = TestBrowser.launch();
        facilitator = new FacilitatorAtWork(
                browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage(), wire.url());
        code = facilitator.setsUpAnOpenRound();
        Page window = facilitator.opensScreenWith("dartboard");
        // The projector is another computer: no session is shared with the console.
        screen = browser.newPage();
        screen.navigate(wire.url() + URI.create(window.url()).getPath());
        window.close();
    }

    @AfterAll
    static void close() throws InterruptedException {
        browser.close();
        wire.close();
        server.close();
    }

    @Test
    void after_a_night_with_a_restart_and_without_network_the_screen_shows_what_is() throws IOException {
        Room room = new Room(screen);
        String answers = String.valueOf(room.answers() + 1);

        wire.refuse();
        server.kill();
        FaultSize.lasts(SIZE.night());
        server.restart();
        somebodyTicks();
        wire.restore();

        assertThat(room.picture()).hasAttribute("data-answers", answers, atLast());
        assertThat(mark(screen)).isHidden(hiddenAtLast());
    }

    @Test
    void connections_that_died_without_a_word_are_noticed_and_replaced() {
        Room room = new Room(screen);
        String answers = String.valueOf(room.answers() + 1);
        facilitator.goesToStage(2);

        wire.hold();
        FaultSize.lasts(SIZE.night());
        wire.forget();
        somebodyTicks();

        String joined = joined();
        assertThat(room.picture()).hasAttribute("data-answers", answers, atLast());
        assertThat(facilitator.console().locator("#joined")).hasText(joined, new HasTextOptions().setTimeout(PATIENCE));
        assertThat(mark(facilitator.console())).isHidden(hiddenAtLast());
        facilitator.shows("heatmap");
        assertThat(room.picture()).hasAttribute("data-scene", "heatmap");
        facilitator.shows("dartboard");
    }

    @Test
    void what_was_pressed_while_the_server_was_away_is_asked_for_again() throws IOException {
        Page console = facilitator.console();
        server.kill();
        assertThat(mark(console)).containsText("Reconnecting…", new ContainsTextOptions().setTimeout(PATIENCE));
        console.click("#scene-heatmap");

        server.restart();

        assertThat(mark(console)).containsText("press it again", new ContainsTextOptions().setTimeout(PATIENCE));
        facilitator.shows("heatmap");
        assertThat(new Room(screen).picture()).hasAttribute("data-scene", "heatmap", atLast());
        facilitator.shows("dartboard");
        assertThat(new Room(screen).picture()).hasAttribute("data-scene", "dartboard", atLast());
    }

    private static void somebodyTicks() {
        Phone phone = new Phone(browser.newPhone(), server).joins(code, "Council", "board");
        phone.ticks("1A", 3);
        phone.seesSaved("1A");
        browser.putAway(phone.page().context());
    }

    /** How many have joined, as a fresh look at the console says. */
    private static String joined() {
        Page fresh = facilitator.console().context().newPage();
        fresh.navigate(facilitator.console().url().replace(wire.url(), server.url()));
        String text = fresh.locator("#joined").textContent();
        fresh.close();
        return text;
    }

    private static Locator mark(Page window) {
        return window.locator("pat-connection-watch .pat-reconnecting");
    }

    private static HasAttributeOptions atLast() {
        return new HasAttributeOptions().setTimeout(PATIENCE);
    }

    private static IsHiddenOptions hiddenAtLast() {
        return new IsHiddenOptions().setTimeout(PATIENCE);
    }
}
