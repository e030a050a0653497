package org.patlive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the command line asks for. A missed target is printed and fails nothing; a lost tick fails. */
class LiveBench {

    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration SOAK = Duration.ofMinutes(30);
    private static final Duration WAVE = Duration.ofSeconds(10);
    private static final int BURSTS = 10;
    private static final Report REPORT = new Report();

    /** What a reader of the table has to know. */
    private static final List<String> NOTES = List.of(
            "Server, driver and database share this machine's processors; everything goes over loopback.",
            "Each run has a server of its own, warmed up for %s s by 20 phones that tick twenty times a second, and for %s s by the measured room; neither is measured."
                    .formatted(seconds(TickScenario.WARM_UP), seconds(TickScenario.WARM_UP)),
            "Open mode with the dartboard on the screen: every tick makes a release. Paced: a tick every 5 s on average (exponential, at most 20 s) and phone, at moments that do not wait for the server.",
            "Tick → screen's push: the j-th acknowledged tick is on the screen with the first push that shows at least j more releases; a screen is told at most every 40 ms.",
            "Floor: a bare WebSocket endpoint in the same process that inserts one row with a plain statement, answers the sender and sends a text of the same average length to the screen at every tick, one after the other.",
            "Memory per phone: after a full collection, with the phone's session, page and push connection, against the moment before the first one joined. RSS is of the whole process. 1 kB = 1024 B, in the first load 1000 B.",
            "Rehearsed: the jar unpacked, with what the virtual machine has kept of a rehearsal with one browser and 20 phones; PostgreSQL: its own processor time is not in the server's.",
            "Reconnecting: a browser's push connection waits half a second to two before it tries again.");

    @TempDir
    Path folder;

    @AfterAll
    static void publish() throws IOException {
        NOTES.forEach(REPORT::note);
        REPORT.publish();
    }

    static Stream<Integer> paced_sizes() {
        return Asked.sizes(30, 100, 200, 500).stream();
    }

    @ParameterizedTest
    @MethodSource("paced_sizes")
    void paced(int people) throws Exception {
        asked("paced");
        Load load = Load.paced(Asked.time(MEASURED), TickScenario.MEAN_PAUSE);
        publish(TickScenario.oneRoom("paced", Installation.JAR, people, load).measured(folder));
    }

    static Stream<Integer> burst_sizes() {
        return Asked.sizes(200).stream();
    }

    @ParameterizedTest
    @MethodSource("burst_sizes")
    void burst(int people) throws Exception {
        asked("burst");
        publish(TickScenario.oneRoom("burst", Installation.JAR, people, Load.bursts(BURSTS))
                .measured(folder));
    }

    @Test
    void rooms() throws Exception {
        asked("rooms");
        Load load = Load.paced(Asked.time(MEASURED), TickScenario.MEAN_PAUSE);
        int rooms = Asked.sizes(50).getFirst();
        publish(new TickScenario("rooms %d × 10".formatted(rooms), Installation.JAR, rooms, 10, load).measured(folder));
    }

    @Test
    void joins() throws Exception {
        asked("joins");
        publish(new JoinWave(Asked.sizes(500).getFirst(), WAVE).measured(folder));
    }

    /** The same jar after a rehearsal, on which a server starts as if it had been running for a while. */
    @Test
    void rehearsed() throws Exception {
        asked("rehearsed");
        publish(new JoinWave(Asked.sizes(500).getFirst(), WAVE)
                .firstVisits(folder.resolve("joins"), Installation.REHEARSED));
        ticks(Installation.REHEARSED);
    }

    @Test
    void postgresql() throws Exception {
        asked("postgresql");
        ticks(Installation.POSTGRESQL);
        publish(TickScenario.oneRoom(
                        "burst", Installation.POSTGRESQL, Asked.sizes(200).getFirst(), Load.bursts(BURSTS))
                .measured(folder.resolve("burst")));
    }

    private void ticks(Installation installation) throws Exception {
        Load load = Load.paced(Asked.time(MEASURED), TickScenario.MEAN_PAUSE);
        publish(TickScenario.oneRoom("paced", installation, Asked.sizes(200).getFirst(), load)
                .measured(folder.resolve("paced")));
    }

    @Test
    void reconnects() throws Exception {
        asked("reconnects");
        publish(new ReconnectWave(Asked.sizes(500).getFirst()).measured(folder));
    }

    @Test
    void painted() throws Exception {
        asked("painted");
        publish(new Painted(Asked.sizes(200).getFirst(), MEASURED).measured(folder));
    }

    @Test
    void firstload() throws Exception {
        asked("firstload");
        publish(FirstLoad.measured(folder));
    }

    @Test
    void soak() throws Exception {
        asked("soak");
        int minutes = (int) Asked.time(SOAK).toMinutes();
        publish(new Soak(Asked.sizes(200).getFirst(), Math.max(1, minutes)).measured(folder));
    }

    private static long seconds(Duration usual) {
        return Asked.atMost(usual).toSeconds();
    }

    private static void asked(String scenario) {
        Assumptions.assumeTrue(Asked.asksFor(scenario), "not asked for");
    }

    private static void publish(List<Line> lines) {
        REPORT.add(lines);
        assertThat(lines)
                .filteredOn(line ->
                        line.figure().equals(Ledger.LOST) || line.figure().equals(Ledger.DOUBLED))
                .allSatisfy(line -> assertThat(line.ours()).as(line.figure()).isZero());
    }
}
