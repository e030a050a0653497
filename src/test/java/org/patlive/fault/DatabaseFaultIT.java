package org.patlive.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.FaultSize;
import org.patlive.testing.RunningServer;
import org.patlive.testing.Wire;
import org.patlive.workshop.FacilitatorAtWork;
import org.patlive.workshop.Phone;
import org.patlive.workshop.Room;

/** The database, a real PostgreSQL behind a wire, is away for a while. */
class DatabaseFaultIT {

    private static final FaultSize SIZE = FaultSize.asked();
    private static final String AWAY = "The server can’t reach its database";

    /** Longer than any timeout on the way. */
    private static final double PATIENCE = 30_000;

    private static EmbeddedPostgres postgres;
    private static Wire wire;
    private static RunningServer server;
    private static TestBrowser browser;
    private static FacilitatorAtWork facilitator;
    private static Page screen;
    private static String code;

    /** Ways for a database to be away. */
    enum Absence {
        REFUSES(Wire::refuse),
        IS_SILENT(Wire::hold);

        private final Consumer<Wire> begin;

        Absence(Consumer<Wire> begin) {
            this.begin = begin;
        }
    }

    @BeforeAll
    static void an_open_round(@TempDir Path folder) throws IOException {
        postgres = EmbeddedPostgres.start();
        wire = Wire.to(postgres.getPort());
        server = RunningServer.start(
                folder,
                "--spring.datasource.url=jdbc:postgresql://localhost:" + wire.port() + "/postgres",
                "--spring.datasource.username=postgres");
        browser = TestBrowser.launch();
        facilitator = new FacilitatorAtWork(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), server);
        code = facilitator.setsUpAnOpenRound();
        screen = facilitator.opensScreenWith("dartboard");
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        server.close();
        wire.close();
        postgres.close();
    }

    @AfterEach
    void the_database_is_there() {
        wire.restore();
    }

    @ParameterizedTest
    @EnumSource
    void while_the_database_is_away_everybody_is_told_and_nothing_is_lost(Absence absence) {
        Room room = new Room(screen);
        int answers = room.answers();
        Phone phone = new Phone(browser.newPhone(), server).joins(code, "Council", "board");
        phone.ticks("1A", 4);
        phone.seesSaved("1A");
        assertThat(room.picture()).hasAttribute("data-answers", String.valueOf(answers + 1));
        Page late = browser.newPhone();
        new Phone(late, server).fillsIn(code, "Charity", "board");

        absence.begin.accept(wire);
        phone.ticks("1B", 3);
        phone.ticks("1A", 2);
        late.click("#join-start");
        facilitator.console().click("#scene-heatmap");

        assertThat(phone.page().locator(".pat-banner")).containsText("kept on this phone", patiently());
        assertThat(late.locator("vaadin-notification-card")).containsText(AWAY, patiently());
        assertThat(facilitator.console().locator("vaadin-notification-card")).containsText(AWAY, patiently());
        Page stranger = browser.newPhone();
        stranger.navigate(server.url("/join/" + code));
        assertThat(stranger.locator("main")).containsText(AWAY, patiently());
        assertThat(phone.page().locator(".pat-banner")).containsText("The server can’t save", patiently());
        assertThat(room.picture()).hasAttribute("data-scene", "dartboard");
        assertThat(room.answers()).isEqualTo(answers + 1);
        FaultSize.lasts(SIZE.withoutDatabase());
        wire.restore();

        assertThat(phone.stateOf("1A")).containsText("Saved", patiently());
        assertThat(phone.stateOf("1B")).containsText("Saved", patiently());
        assertThat(room.picture())
                .hasAttribute(
                        "data-answers", String.valueOf(answers + 2), new HasAttributeOptions().setTimeout(PATIENCE));
        assertThat(stranger.locator("#join-start")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
        late.click("#join-start");
        assertThat(late.locator("pat-answer-sheet .pat-page")).isVisible();
        facilitator.shows("dartboard");
        assertThat(room.picture()).hasAttribute("data-scene", "dartboard");
        Phone saved = new Phone(phone.page(), server).opens(server.url("/answer/" + code));
        saved.sees("1A", 2);
        saved.sees("1B", 3);
        assertThat(server.output()).doesNotContain("\tat ");
        browser.putAway(phone.page().context());
        browser.putAway(late.context());
        browser.putAway(stranger.context());
    }

    @Test
    void whoever_signs_in_while_the_database_is_away_is_not_told_that_the_password_is_wrong() {
        Page console = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage();
        console.navigate(server.url("/sign-in"));
        console.locator("vaadin-login-form input[name=username]").fill(RunningServer.EMAIL);
        console.locator("vaadin-login-form input[name=password]").fill(RunningServer.PASSWORD);
        wire.refuse();

        console.locator("vaadin-login-form vaadin-button[theme~=primary]").click();

        assertThat(console.locator("vaadin-login-form")).containsText(AWAY, patiently());
        browser.putAway(console.context());
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(PATIENCE);
    }
}
