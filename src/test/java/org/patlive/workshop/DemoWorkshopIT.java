package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** What somebody does who only wants to see what this is. */
class DemoWorkshopIT {

    private static final HasAttributeOptions PATIENTLY = new HasAttributeOptions().setTimeout(60_000);

    @AutoClose
    private static final TestBrowser browser = TestBrowser.launch();

    @TempDir
    Path folder;

    @Test
    void a_demo_runs_by_itself_survives_a_crash_and_leaves_no_trace() throws Exception {
        try (RunningServer server = RunningServer.startFresh(folder)) {
            // given a visitor who tries the demo and opens its screen
            Page console = browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage();
            Inspection look = Inspection.of(console);
            look.opens(server.url("/"), "#demo");
            console.click("#demo");
            look.sees("#leave-demo");
            FacilitatorAtWork visitor = new FacilitatorAtWork(console, server);
            Page screen = visitor.opensScreen();
            Room room = new Room(screen);

            // then twelve partners tick, and the dartboard follows
            assertThat(room.picture()).hasAttribute("data-scene", "dartboard");
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> room.release() >= 2);
            assertThat(room.picture()).hasAttribute("data-respondents", "12", PATIENTLY);
            assertThat(screen.locator("[data-principle='1']").first())
                    .hasAttribute("data-band", Pattern.compile("\\d.*|hidden"));

            // and a real phone takes part like everybody else
            visitor.goesToStage(2);
            assertThat(console.locator("#joined")).hasText("12");
            Phone phone = new Phone(browser.newPhone(), server)
                    .joins(console.locator("#round-code").textContent().strip(), "Riverside Council", "board");
            phone.ticks("1A", 4);
            phone.seesSaved("1A");
            assertThat(console.locator("#joined")).hasText("13");

            // when the server dies in the middle
            server.kill();
            server.restart();

            // then the phone, the console and the screen carry on, and so do the partners
            phone.ticks("1B", 3);
            phone.seesSaved("1B");
            int before = room.answers();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> room.answers() > before);
            assertThat(console.locator("#leave-demo")).isVisible();
            visitor.shows("heatmap");
            assertThat(room.picture()).hasAttribute("data-scene", "heatmap", PATIENTLY);

            // when the visitor leaves
            console.click("#leave-demo");
            assertThat(console.locator("#demo")).isVisible();
            console.navigate(server.url("/console"));
            assertThat(console.locator("vaadin-login-form")).isVisible();

            // and tries it once more, anonymously this time
            look.opens(server.url("/"), "#demo-anonymous");
            console.click("#demo-anonymous");
            look.sees("#leave-demo");
            assertThat(console.locator(".console-round-head")).containsText("Anonymous: no names");
            console.click("#leave-demo");
            assertThat(console.locator("#demo-anonymous")).isVisible();

            // then nothing of it is left
            server.stop();
            assertThat(Traces.in(server.database())).isEmpty();
        }
    }
}
