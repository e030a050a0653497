package org.patlive.platform.health;

import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** A health check with a time limit, after which the state is down. Each change of the state is logged once. */
final class TimeLimitedHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimitedHealth.class);

    private final String component;
    private final TimeLimitedCheck<@Nullable Health> check;
    private final AtomicBoolean down = new AtomicBoolean();

    TimeLimitedHealth(String component, Supplier<@Nullable Health> check) {
        this.component = component;
        this.check = new TimeLimitedCheck<>(check);
    }

    @Override
    public Health health() {
        Health health = checked();
        boolean isDown = !Status.UP.equals(health.getStatus());
        if (down.getAndSet(isDown) != isDown) {
            if (isDown) {
                LOG.error("{} does not answer: answers wait on the phones until it does", component);
            } else {
                LOG.warn("{} answers again", component);
            }
        }
        return health;
    }

    private Health checked() {
        try {
            return Objects.requireNonNullElseGet(
                    check.result(), () -> Health.unknown().build());
        } catch (TimeoutException | RuntimeException unavailable) {
            return Health.down().build();
        }
    }
}
