package org.patlive.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.FaultSize;
import org.patlive.testing.RunningServer;
import org.patlive.workshop.FacilitatorAtWork;
import org.patlive.workshop.Phone;
import org.patlive.workshop.Room;

/**
 * No room for the database file. A limit on the size of the server's files stands in for a full disk: no file system has
 * to be mounted for it, and the server sees the same failed writes.
 */
class DiskFaultIT {

    private static final FaultSize SIZE = FaultSize.asked();
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    /** The file's two headers may be written again and nothing behind them: a file has holes that answers would fit in. */
    private static final String HEADERS = "8192";

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    @Test
    void on_a_full_disk_everybody_is_told_and_afterwards_nothing_is_missing(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "Only Linux's prlimit takes a disk's room away");
        try (RunningServer server = RunningServer.start(folder);
                TestBrowser browser = TestBrowser.launch()) {
            FacilitatorAtWork facilitator =
                    new FacilitatorAtWork(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), server);
            facilitator.signsIn(RunningServer.EMAIL, RunningServer.PASSWORD);
            facilitator.createsPartnership("Riverside Partnership", "Council", "Charity");
            facilitator.agrees("This year", "Open");
            String code = facilitator.opensRound();
            Room room = new Room(facilitator.opensScreen());
            facilitator.shows("dartboard");
            Phone phone = new Phone(browser.newPhone(), server).joins(code, "Council", "board");
            for (String letter : LETTERS) {
                phone.ticks("1" + letter, 4);
                phone.seesSaved("1" + letter);
            }

            room(server, HEADERS);
            for (String letter : LETTERS) {
                phone.ticks("1" + letter, 3);
            }

            assertThat(phone.page().locator(".pat-banner"))
                    .containsText("The server can’t save at the moment", PATIENTLY);
            assertThat(phone.page().locator(".pat-banner")).containsText("kept on this phone");
            facilitator.console().click("#scene-heatmap");
            assertThat(facilitator.console().locator("vaadin-notification-card"))
                    .containsText("The server’s disk is full.", PATIENTLY);
            assertThat(server.output()).doesNotContain("\tat ");
            assertThat(room.picture()).hasAttribute("data-scene", "dartboard");
            FaultSize.lasts(SIZE.withoutDatabase());
            room(server, "unlimited");

            for (String letter : LETTERS) {
                assertThat(phone.stateOf("1" + letter)).containsText("Saved", PATIENTLY);
            }
            facilitator.shows("heatmap");
            assertThat(room.picture()).hasAttribute("data-scene", "heatmap");
            assertThat(room.picture()).hasAttribute("data-answers", "6");
            server.kill();
            assertThat(answers(server)).isEqualTo("6 answers, 18 points");
        }
    }

    /** As much as any file of the server may grow to. */
    private static void room(RunningServer server, String bytes) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("prlimit", "--pid", "" + server.process().pid(), "--fsize=" + bytes + ":")
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static String answers(RunningServer server) throws SQLException {
        try (Connection database = DriverManager.getConnection(server.database(), "patlive", "");
                ResultSet row = database.createStatement().executeQuery("select count(*), sum(points) from answer")) {
            row.next();
            return row.getInt(1) + " answers, " + row.getInt(2) + " points";
        }
    }
}
