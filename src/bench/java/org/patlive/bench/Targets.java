package org.patlive.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was promised, on two cores shared with the driver, in Open mode. */
final class Targets {

    private static final Map<String, Double> BY_FIGURE = Map.of(
            "paced 200: tick → screen's push, p95", 60.0,
            "burst 200: tick → screen's push, p95", 400.0,
            "join wave 500: from the code to the sheet, p95", 1500.0,
            "paced 500: RSS at the end of the load", 500.0,
            "first load: phone page, compressed", 350.0);

    private static final Map<String, Double> EVERYWHERE = Map.of(
            "server's processor per tick", 2.0,
            "heap per joined phone", 80.0,
            "lost ticks", 0.0,
            "doubled ticks", 0.0);

    private Targets() {}

    static @Nullable Double of(String scenario, String figure) {
        Double special = BY_FIGURE.get(scenario + ": " + figure);
        return special != null ? special : EVERYWHERE.get(figure);
    }
}
