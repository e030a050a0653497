package org.patlive.bench;

import java.time.Duration;

/** A small room of its own that ticks fast, so that what is measured has been compiled. */
final class WarmUp {

    private static final int PEOPLE = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int NETWORK = 100;

    private WarmUp() {}

    static void of(MeasuredServer server, OpenRound round) throws Exception {
        try (Room small = new Room(server.origin(), round, NETWORK)) {
            small.joins(PEOPLE, Duration.ofSeconds(5));
            small.crowd().paced(Asked.atMost(TickScenario.WARM_UP), PAUSE);
        }
        Report.progress("warmed up");
    }
}
