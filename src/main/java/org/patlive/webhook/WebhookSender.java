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
import org.patlive.webhook.DeliveryRows.Due;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells what is due. An attempt belongs to the server that has taken it; if that server dies over it, or nobody answers,
 * another attempt follows, with growing pauses, for about a day.
 */
@Component
class WebhookSender implements SmartLifecycle {

    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(WebhookSender.class));
    private static final String NOT_TOLD = "webhooks could not be told and will be tried again";

    /** After the first attempt, the second … */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(8),
            Duration.ofHours(10));

    private static final long LOOK_EVERY_MILLIS = 2_000;
    private static final int AT_ONCE = 4;

    private final DeliveryRows deliveries;
    private final WebhookRows webhooks;
    private final WebhookClient caller;
    private final Clock clock;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService look;
    private volatile @Nullable ExecutorService calls;

    WebhookSender(DeliveryRows deliveries, WebhookRows webhooks, WebhookClient caller, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void start() {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("webhooks").factory());
        calls = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().daemon().name("webhook-", 0).factory());
        scheduler.scheduleWithFixedDelay(this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        look = scheduler;
    }

    /** Looks now instead of in a moment. */
    void wake() {
        ScheduledExecutorService scheduler = look;
        if (scheduler != null) {
            try {
                scheduler.execute(this::look);
            } catch (RejectedExecutionException stopping) {
                // The next server that starts looks by itself.
            }
        }
    }

    private void look() {
        try {
            for (Due due : deliveries.due(clock.instant(), AT_ONCE * 4)) {
                ExecutorService free = calls;
                if (free != null && busy.add(due.webhook())) {
                    free.execute(() -> tell(due));
                }
            }
            TROUBLES.succeeded(NOT_TOLD, "Webhooks");
        } catch (RuntimeException e) {
            TROUBLES.failed(NOT_TOLD, "Webhooks", e);
        }
    }

    private void tell(Due due) {
        try {
            if (deliveries.claim(due, clock.instant().plus(WebhookClient.LONGEST.multipliedBy(2)))) {
                finish(due, caller.call(due));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            TROUBLES.failed(NOT_TOLD, "Webhooks", e);
        } finally {
            busy.remove(due.webhook());
        }
    }

    private void finish(Due due, Optional<String> trouble) {
        Instant now = clock.instant();
        if (trouble.isEmpty()) {
            deliveries.remove(due.id());
            webhooks.told(due.webhook(), now);
            return;
        }
        webhooks.failed(due.webhook(), trouble.get(), now);
        if (due.attempts() < PAUSES.size()) {
            deliveries.postpone(due.id(), now.plus(PAUSES.get(due.attempts())));
        } else {
            deliveries.remove(due.id());
        }
    }

    /** An attempt under way is cut off; it is made again later. */
    @Override
    public void stop() {
        ScheduledExecutorService scheduler = look;
        ExecutorService pool = calls;
        if (scheduler != null && pool != null) {
            scheduler.shutdownNow();
            pool.shutdownNow();
        }
        look = null;
        calls = null;
    }

    @Override
    public boolean isRunning() {
        return look != null;
    }
}
