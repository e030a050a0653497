package org.patlive.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.RepeatedFailures;
import org.patlive.webhook.DeliveryRows.DueDelivery;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends due deliveries in the background. A server claims an attempt before it makes it, so that several servers share the
 * work. If the server stops meanwhile, or the call fails, further attempts follow with growing pauses for about a day.
 */
@Component
class WebhookSender implements SmartLifecycle {

    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(WebhookSender.class));
    private static final String SENDING_FAILED = "webhooks could not be sent and will be tried again";

    /** Pauses after the first attempt, the second and so on. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(8),
            Duration.ofHours(10));

    private static final long POLL_MILLIS = 2_000;
    private static final int MAX_CONCURRENT_CALLS = 4;

    private final DeliveryRows deliveries;
    private final WebhookRows webhooks;
    private final WebhookClient client;
    private final Clock clock;

    /** Webhooks that are being called, so that none is called twice at the same time by this server. */
    private final Set<UUID> inProgress = ConcurrentHashMap.newKeySet();

    private volatile @Nullable ScheduledExecutorService scheduler;
    private volatile @Nullable ExecutorService pool;

    WebhookSender(DeliveryRows deliveries, WebhookRows webhooks, WebhookClient client, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService polling = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("webhooks").factory());
        pool = Executors.newFixedThreadPool(
                MAX_CONCURRENT_CALLS,
                Thread.ofPlatform().daemon().name("webhook-", 0).factory());
        polling.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        scheduler = polling;
    }

    /** Polls now instead of within two seconds. */
    void pollNow() {
        ScheduledExecutorService polling = scheduler;
        if (polling != null) {
            try {
                polling.execute(this::poll);
            } catch (RejectedExecutionException stopping) {
                // another server, or this one after its next start, sends what is due
            }
        }
    }

    private void poll() {
        try {
            for (DueDelivery due : deliveries.due(clock.instant(), MAX_CONCURRENT_CALLS * 4)) {
                ExecutorService calls = pool;
                if (calls != null && inProgress.add(due.webhook())) {
                    calls.execute(() -> deliver(due));
                }
            }
            FAILURES.succeeded(SENDING_FAILED, "Webhooks");
        } catch (RuntimeException e) {
            FAILURES.failed(SENDING_FAILED, "Webhooks", e);
        }
    }

    private void deliver(DueDelivery due) {
        try {
            if (deliveries.claim(due, clock.instant().plus(WebhookClient.MAX_DURATION.multipliedBy(2)))) {
                finish(due, client.send(due));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            FAILURES.failed(SENDING_FAILED, "Webhooks", e);
        } finally {
            inProgress.remove(due.webhook());
        }
    }

    private void finish(DueDelivery due, Optional<WebhookFailure> failure) {
        Instant now = clock.instant();
        if (failure.isEmpty()) {
            deliveries.remove(due.id());
            webhooks.recordSuccess(due.webhook(), now);
            return;
        }
        webhooks.recordFailure(due.webhook(), failure.get(), now);
        if (due.attempts() < PAUSES.size()) {
            deliveries.postpone(due.id(), now.plus(PAUSES.get(due.attempts())));
        } else {
            deliveries.remove(due.id());
        }
    }

    /** Interrupts calls in progress; they are made again later. */
    @Override
    public void stop() {
        ScheduledExecutorService polling = scheduler;
        ExecutorService calls = pool;
        if (polling != null && calls != null) {
            polling.shutdownNow();
            calls.shutdownNow();
        }
        scheduler = null;
        pool = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
