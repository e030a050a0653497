package org.patlive.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was promised, on two cores shared with the driver, in Open mode. */
final class Targets {

    private static final Map<String, Double> BY_FIGURE = Map.of(
            "paced 200: tick → screen's push, p95", 60.0,
            "burst 200: tick → screen's push, p95", 400.0,
            "join wave 500: from the code to the sheet, p95", 1500.0,
            "join wave 500, empty caches: from the code to the sheet, p95", 1500.0,
            "join wave 500, empty caches, rehearsed: from the code to the sheet, p95", 1500.0,
            "paced 200, PostgreSQL: tick → screen's push, p95", 60.0,
            "burst 200, PostgreSQL: tick → screen's push, p95", 400.0,
            "paced 500: RSS at the end of the load", 500.0,
            "first load: phone, from the code to the sheet, compressed", 270.0);

    private static final Map<String, Double> EVERYWHERE = Map.of(
            "server's processor per tick", 2.0, "heap per joined phone", 80.0, Ledger.LOST, 0.0, Ledger.DOUBLED, 0.0);

    private Targets() {}

    static Line line(String scenario, String figure, String unit, double ours, @Nullable Double floor) {
        Double special = BY_FIGURE.get(scenario + ": " + figure);
        Double target = special != null ? special : EVERYWHERE.get(figure);
        return new Line(scenario, figure, unit, ours, floor, target);
    }
}
