package org.patlive.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.patlive.live.FeedLag;
import org.patlive.testing.CapturedLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The health that load balancers, screens and monitoring read. */
class HealthTest {

    @Test
    void a_hanging_database_is_down_within_the_time_limit_checked_once_and_logged_once() throws Exception {
        CountDownLatch cable = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        TimeLimitedHealth health = new TimeLimitedHealth("The database", () -> {
            asked.incrementAndGet();
            awaitQuietly(cable);
            return Health.up().build();
        });
        try (CapturedLog logged = new CapturedLog()) {
            Duration bound = TimeLimitedCheck.TIMEOUT.plusSeconds(1);
            assertTimeoutPreemptively(bound, () -> assertThat(status(health)).isEqualTo(Status.DOWN));
            assertTimeoutPreemptively(bound, () -> assertThat(status(health)).isEqualTo(Status.DOWN));
            assertThat(asked).hasValue(1);

            cable.countDown();

            Awaitility.await().untilAsserted(() -> assertThat(status(health)).isEqualTo(Status.UP));
            assertThat(logged.lines()).hasSize(2);
            assertThat(logged.lines().getFirst()).contains("The database does not answer");
            assertThat(logged.lines().getLast()).contains("The database answers again");
        }
    }

    @Test
    void a_check_that_fails_is_down() {
        TimeLimitedHealth health = new TimeLimitedHealth("The database", () -> {
            throw new IllegalStateException("No connection");
        });
        assertThat(status(health)).isEqualTo(Status.DOWN);
    }

    @Test
    void a_short_lag_is_up_and_a_long_one_is_down() {
        assertThat(status(feed(Duration.ofMillis(100), Duration.ofSeconds(9)))).isEqualTo(Status.UP);
        assertThat(status(feed(Duration.ofMillis(100), Duration.ofSeconds(11)))).isEqualTo(Status.DOWN);
        assertThat(status(feed(Duration.ofSeconds(11), Duration.ZERO))).isEqualTo(Status.DOWN);
    }

    private static HealthIndicator feed(Duration local, Duration relay) {
        return new HealthConfiguration()
                .feedHealthContributor(List.of(new Lag("local", local), new Lag("relay", relay)));
    }

    private static Status status(HealthIndicator indicator) {
        return indicator.health().getStatus();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Lag(String part, Duration lag) implements FeedLag {}
}
