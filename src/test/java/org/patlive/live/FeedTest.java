package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.patlive.testing.CapturedLog;

/** News on its way to one window. */
class FeedTest {

    private static final String SECRET = "whistleblower";

    private final PendingDeliveries pending = new PendingDeliveries();
    private final AtomicInteger state = new AtomicInteger();
    private final Feed<Integer> feed = new Feed<>("Round 4711", state::incrementAndGet, pending);

    @Test
    void an_older_state_never_arrives_after_a_newer_one() {
        List<Integer> seen = new CopyOnWriteArrayList<>();
        CountDownLatch hold = new CountDownLatch(1);
        feed.subscribe(delivered -> {
            if (delivered == 1) {
                holdOn(hold);
            }
            seen.add(delivered);
        });
        feed.changed();
        await().until(() -> state.get() == 1);
        feed.changed();
        await().until(() -> pending.size() == 0);
        hold.countDown();

        await().until(() -> seen.size() == 2);
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void a_delivery_that_waits_is_measured() {
        LocalFeedLag lag = new LocalFeedLag(pending);
        List<Integer> waiting = new CopyOnWriteArrayList<>();
        AtomicReference<Duration> lagWhileWaiting = new AtomicReference<>();
        feed.subscribe(delivered -> {
            if (delivered == 1) {
                feed.changed(); // a moment after the last: not yet
                lagWhileWaiting.set(lag.lag());
            }
            waiting.add(lag.waiting());
        });
        feed.changed();

        await().until(() -> waiting.size() == 2);
        assertThat(waiting).containsExactly(1, 0);
        assertThat(lagWhileWaiting.get()).isBetween(Duration.ofNanos(1), Duration.ofSeconds(5));
        assertThat(lag.lag()).isZero();
    }

    @Test
    void a_subscriber_that_fails_is_logged_once_with_the_round_and_again_when_it_works() {
        AtomicReference<RuntimeException> failure =
                new AtomicReference<>(new IllegalStateException("1A=4 by " + SECRET));
        AtomicInteger deliveries = new AtomicInteger();
        feed.subscribe(delivered -> {
            deliveries.incrementAndGet();
            if (failure.get() != null) {
                throw failure.get();
            }
        });
        try (CapturedLog logged = new CapturedLog()) {
            for (int i = 1; i <= 3; i++) {
                int expected = i;
                feed.changed();
                await().until(() -> deliveries.get() == expected);
            }
            failure.set(null);
            feed.changed();

            await().untilAsserted(() -> assertThat(logged.lines()).hasSize(2));
            assertThat(logged.lines()).allMatch(line -> line.contains("Round 4711"));
            assertThat(logged.lines()).noneMatch(line -> line.contains(SECRET) || line.contains("1A"));
            assertThat(logged.lines().getLast()).contains("works again");
        }
    }

    private static void holdOn(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
