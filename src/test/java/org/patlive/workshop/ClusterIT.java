package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** One room on two servers: whoever is at one sees what those at the other do, also when one of them is lost. */
class ClusterIT {

    private static final long ALLOWED_MILLIS = 150;
    private static final HasAttributeOptions PATIENTLY = new HasAttributeOptions().setTimeout(30_000);
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");

    /** Changes its mind about every statement of the page, again and again, faster than a person and by itself. */
    private static final String TICKS_MANY = """
            rounds => {
              window.ticking = true;
              const radios = () => [...document.querySelectorAll('[data-page="1"] input[type=radio]')];
              let left = rounds * 6;
              const tick = () => {
                const all = radios();
                const statement = left % 6;
                const points = Math.floor(Math.random() * 4);
                all[statement * 4 + points].click();
                if (--left > 0) setTimeout(tick, 40); else window.ticking = false;
              };
              tick();
            }
            """;

    private static Cluster cluster;
    private static TestBrowser browser;
    private static FacilitatorAtWork here;
    private static FacilitatorAtWork there;
    private static String partnership;

    private final List<Page> phones = new ArrayList<>();

    /** Of one facilitator two windows: here at the first server, there at the second. */
    @BeforeAll
    static void two_servers(@TempDir Path folder) throws IOException {
        cluster = new Cluster(folder);
        browser = TestBrowser.launch();
        here = facilitator(cluster.toFirst());
        there = facilitator(cluster.toSecond());
        there.createsPartnership("Riverside Partnership", "Council");
        there.goesToPartnership();
        there.addsOrganisations("Charity");
        partnership = URI.create(there.console().url()).getPath();
    }

    @AfterAll
    static void close() throws Exception {
        browser.close();
        cluster.close();
    }

    @AfterEach
    void phones_are_put_away() {
        phones.forEach(phone -> browser.putAway(phone.context()));
    }

    @Test
    @Tag("timed")
    void a_tick_at_one_server_is_on_the_screen_of_the_other_at_once() {
        String code = opensRound("Fast", "Open");
        Page screen = there.opensScreen();
        there.shows("dartboard");
        Phone phone = joins(cluster.toFirst(), code);
        there.console().navigate("about:blank"); // as on another computer: it draws a preview of its own at each tick
        LETTERS.forEach(letter -> ticks(phone, "1" + letter, 3)); // two servers that have just started are not measured
        assertThat(new Room(screen).picture()).hasAttribute("data-answers", "6");
        StopWatch watch = new StopWatch(phone, screen);

        for (int principle = 2; principle <= 6; principle++) {
            phone.goesOn();
            for (String letter : LETTERS) {
                watch.measures(principle + letter);
            }
        }

        System.out.println("tick to the other server's screen, of 30: p50 " + watch.untilChanged(50) + " ms, p95 "
                + watch.untilChanged(95) + " ms; painted, median " + watch.median() + " ms");
        assertThat(watch.untilChanged(95)).isLessThanOrEqualTo(ALLOWED_MILLIS);
        screen.close();
    }

    @Test
    void what_the_facilitator_does_at_one_server_reaches_screens_and_phones_at_the_other() {
        String code = opensRound("Steered", "Open");
        Page screen = screen(there.opensScreen(), cluster.toFirst());
        Phone phone = joins(cluster.toFirst(), code);
        assertThat(there.console().locator("#joined")).containsText("1");

        there.shows("heatmap");
        assertThat(new Room(screen).picture()).hasAttribute("data-scene", "heatmap");
        there.shows("blank");
        assertThat(new Room(screen).picture()).hasAttribute("data-scene", "blank");
        there.closesRound();

        assertThat(phone.page().locator("pat-answer-sheet")).containsText("The round is closed");
        screen.close();
    }

    @Test
    void an_anonymous_room_is_one_room_whichever_servers_its_phones_are_at() {
        String code = opensRound("Frankly", "Anonymous");
        Page screenThere = there.opensScreen();
        Page screenHere = screen(screenThere, cluster.toFirst());
        there.shows("heatmap");
        here.console()
                .navigate(cluster.toFirst() + URI.create(there.console().url()).getPath());
        List<Room> rooms = List.of(new Room(screenHere), new Room(screenThere));
        List<Phone> partners = IntStream.range(0, 5)
                .mapToObj(i -> joins(i < 3 ? cluster.toFirst() : cluster.toSecond(), code))
                .toList();

        for (String letter : LETTERS) {
            IntStream.range(0, 5).forEach(i -> ticks(partners.get(i), "1" + letter, 1 + i % 4));
        }
        rooms.forEach(room -> published(room, 0));

        there.closesRound();
        rooms.forEach(room -> published(room, 1));
        sameFigures(screenHere, screenThere);

        here.goesToStage(2);
        here.reopensRound();
        IntStream.range(0, 5).forEach(i -> ticks(partners.get(i), "1A", 4 - i % 4));
        rooms.forEach(room -> published(room, 1));
        here.closesRound();
        rooms.forEach(room -> published(room, 2));
        sameFigures(screenHere, screenThere);
        screenHere.close();
        screenThere.close();
    }

    @Test
    void phones_of_a_lost_server_carry_on_at_the_other_with_every_saved_tick() throws IOException {
        String code = opensRound("Robust", "Open");
        Page screen = there.opensScreen();
        there.shows("dartboard");
        List<Phone> partners = List.of(joins(cluster.toFirst(), code), joins(cluster.toFirst(), code));
        partners.forEach(phone -> LETTERS.subList(0, 3).forEach(letter -> ticks(phone, "1" + letter, 2)));
        assertThat(cluster.answers(code)).isEqualTo(6);

        cluster.first().kill();
        try {
            partners.forEach(phone -> phone.ticks("1D", 3));
            partners.forEach(phone -> assertThat(phone.stateOf("1D"))
                    .containsText("Saved", new ContainsTextOptions().setTimeout(30_000)));

            for (Phone phone : partners) {
                LETTERS.subList(0, 3).forEach(letter -> phone.sees("1" + letter, 2));
                ticks(phone, "1E", 4);
            }
            assertThat(new Room(screen).picture()).hasAttribute("data-answers", "10");
            assertThat(cluster.answers(code)).isEqualTo(10);
            assertThat(there.console().locator("#joined")).containsText("2");
        } finally {
            cluster.first().restart();
        }
        screen.close();
    }

    @Test
    void news_that_came_while_nobody_listened_is_caught_up_with() {
        String code = opensRound("Deaf", "Open");
        Page screen = there.opensScreen();
        there.shows("dartboard");
        Phone phone = joins(cluster.toFirst(), code);
        ticks(phone, "1A", 4);
        assertThat(new Room(screen).picture()).hasAttribute("data-answers", "1");

        for (int answered = 2; answered <= 6; answered++) {
            assertThat(Awaitility.await().until(cluster::cutsTheNews, cut -> cut > 0))
                    .as("each server listens on one connection")
                    .isLessThanOrEqualTo(2);
            ticks(phone, "1" + LETTERS.get(answered - 1), 3);
            assertThat(new Room(screen).picture()).hasAttribute("data-answers", String.valueOf(answered));
        }
        screen.close();
    }

    @Test
    void many_who_tick_at_once_at_both_servers_make_the_same_figures_everywhere() {
        String code = opensRound("Busy", "Open");
        Page screenThere = there.opensScreen();
        Page screenHere = screen(screenThere, cluster.toFirst());
        there.shows("heatmap");
        List<Phone> partners = IntStream.range(0, 6)
                .mapToObj(i -> joins(i % 2 == 0 ? cluster.toFirst() : cluster.toSecond(), code))
                .toList();

        partners.forEach(phone -> phone.page().evaluate(TICKS_MANY, 8));
        partners.forEach(phone -> phone.page().waitForFunction("() => window.ticking === false"));
        partners.forEach(phone -> LETTERS.forEach(letter -> phone.seesSaved("1" + letter)));

        assertThat(cluster.answers(code)).isEqualTo(36);
        assertThat(cluster.ticks(code)).as("changes of mind").isGreaterThan(36);
        for (Page screen : List.of(screenHere, screenThere)) {
            assertThat(new Room(screen).picture()).hasAttribute("data-answers", "36", PATIENTLY);
            for (String letter : LETTERS) {
                int expected =
                        Disagreement.of(cluster.counts(code, "1" + letter)).percent();
                assertThat(screen.locator("[data-statement='1" + letter + "'][data-disagreement]"))
                        .hasAttribute("data-disagreement", String.valueOf(expected));
            }
        }
        sameFigures(screenHere, screenThere);
        screenHere.close();
        screenThere.close();
    }

    private static FacilitatorAtWork facilitator(String server) {
        FacilitatorAtWork facilitator = new FacilitatorAtWork(
                browser.newContext(Device.LAPTOP, ColorScheme.LIGHT).newPage(), server);
        facilitator.signsIn(RunningServer.EMAIL, RunningServer.PASSWORD);
        return facilitator;
    }

    private static String opensRound(String title, String mode) {
        there.console().navigate(cluster.toSecond() + partnership);
        there.preparesRound(title, mode);
        return there.opensRound();
    }

    /** The same screen at another server. */
    private static Page screen(Page other, String server) {
        Page screen = browser.newContext(Device.PROJECTOR, ColorScheme.LIGHT).newPage();
        screen.navigate(server + URI.create(other.url()).getPath());
        assertThat(new Room(screen).picture()).isVisible();
        return screen;
    }

    private Phone joins(String server, String code) {
        Page page = browser.newPhone();
        phones.add(page);
        return new Phone(page, server).joins(code, "Council", "board");
    }

    private static void ticks(Phone phone, String statement, int points) {
        phone.ticks(statement, points);
        phone.seesSaved(statement);
    }

    /** Every answer has arrived, and so many times figures have been published. */
    private static void published(Room room, int times) {
        assertThat(room.picture()).hasAttribute("data-answers", "30");
        assertThat(room.picture()).hasAttribute("data-respondents", "5");
        assertThat(room.picture()).hasAttribute("data-release", String.valueOf(times));
    }

    private static void sameFigures(Page one, Page other) {
        for (String letter : LETTERS) {
            String cell = "[data-statement='1" + letter + "'][data-disagreement]";
            assertThat(other.locator(cell))
                    .hasAttribute("data-disagreement", one.locator(cell).getAttribute("data-disagreement"));
        }
        assertThat(new Room(other).picture()).hasAttribute("data-release", String.valueOf(new Room(one).release()));
    }
}
