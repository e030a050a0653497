package org.patlive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the command line asks for. A missed target is printed and fails nothing; a lost tick fails. */
class LiveBench {

    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final int BURSTS = 10;
    private static final Report REPORT = new Report();

    @TempDir
    Path folder;

    @AfterAll
    static void publish() throws IOException {
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
        publish(new TickScenario("paced", people, load).measured(folder));
    }

    static Stream<Integer> burst_sizes() {
        return Asked.sizes(200).stream();
    }

    @ParameterizedTest
    @MethodSource("burst_sizes")
    void burst(int people) throws Exception {
        asked("burst");
        publish(new TickScenario("burst", people, Load.bursts(BURSTS)).measured(folder));
    }

    private static void asked(String scenario) {
        Assumptions.assumeTrue(Asked.asksFor(scenario), "not asked for");
    }

    private static void publish(List<Line> lines) {
        REPORT.add(lines);
        assertThat(lines)
                .filteredOn(line ->
                        line.figure().equals("lost ticks") || line.figure().equals("doubled ticks"))
                .allSatisfy(line -> assertThat(line.ours()).as(line.figure()).isZero());
    }
}
