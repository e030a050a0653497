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

/** Down when there is no answer in bounded time; said once in the log when it begins, and once when it is over. */
final class TimeLimitedHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TimeLimitedHealth.class);

    private final String what;
    private final TimeLimitedCheck<@Nullable Health> question;
    private final AtomicBoolean down = new AtomicBoolean();

    TimeLimitedHealth(String what, Supplier<@Nullable Health> question) {
        this.what = what;
        this.question = new TimeLimitedCheck<>(question);
    }

    @Override
    public Health health() {
        Health health = asked();
        boolean isDown = !Status.UP.equals(health.getStatus());
        if (down.getAndSet(isDown) != isDown) {
            if (isDown) {
                LOG.error("{} does not answer: ticks wait on the phones until it does", what);
            } else {
                LOG.warn("{} answers again", what);
            }
        }
        return health;
    }

    private Health asked() {
        try {
            return Objects.requireNonNullElseGet(
                    question.ask(), () -> Health.unknown().build());
        } catch (TimeoutException | RuntimeException noAnswer) {
            return Health.down().build();
        }
    }
}
