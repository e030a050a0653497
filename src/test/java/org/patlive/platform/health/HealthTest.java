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
import org.patlive.testing.Logged;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** What a load balancer, a screen and monitoring are told. */
class HealthTest {

    @Test
    void a_database_that_hangs_is_down_in_bounded_time_asked_once_and_said_once() throws Exception {
        CountDownLatch cable = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        TimeLimitedHealth health = new TimeLimitedHealth("The database", () -> {
            asked.incrementAndGet();
            holdOn(cable);
            return Health.up().build();
        });
        try (Logged logged = new Logged()) {
            Duration bound = TimeLimitedCheck.PATIENCE.plusSeconds(1);
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
    void news_that_waits_for_a_moment_is_well_and_news_that_does_not_move_is_not() {
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

    private static void holdOn(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Lag(String part, Duration behind) implements FeedLag {}
}
