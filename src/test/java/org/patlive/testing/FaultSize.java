package org.patlive.testing;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How long faults last in tests. Small ones are as long as it takes for the fault to be one; with
 * {@code -Dpatlive.faults=large} they last as long as they do in life.
 *
 * @param frozen a phone lies in a pocket
 * @param withoutWifi a room's Wi-Fi is gone
 * @param withoutDatabase the database is away, or the disk full
 * @param slow somebody with a bad connection is in the room
 * @param night a screen stands alone
 */
public record FaultSize(
        boolean isLarge,
        Duration frozen,
        Duration withoutWifi,
        Duration withoutDatabase,
        Duration slow,
        Duration night) {

    private static final FaultSize SMALL = new FaultSize(
            false,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    private static final FaultSize LARGE = new FaultSize(
            true,
            Duration.ofMinutes(10),
            Duration.ofMinutes(2),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(40));

    /** As the system property says; small without one. */
    public static FaultSize asked() {
        String size = System.getProperty("patlive.faults", "small");
        return switch (size) {
            case "small" -> SMALL;
            case "large" -> LARGE;
            default -> throw new IllegalArgumentException("patlive.faults is small or large, not " + size);
        };
    }

    /** In the small size, the server forgets windows within seconds; in the large one it is set as delivered. */
    public String[] forgetfulness() {
        return isLarge ? new String[0] : new String[] {"--vaadin.heartbeat-interval=1"};
    }

    /** Lets a fault last. */
    public static void lasts(Duration duration) {
        Awaitility.await().pollDelay(duration).atMost(duration.plusSeconds(5)).until(() -> true);
    }
}
