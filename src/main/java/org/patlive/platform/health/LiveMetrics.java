package org.patlive.platform.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.round.RoundService;
import org.patlive.design.FeedSignal;
import org.patlive.live.FeedLag;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Metrics of live updates. They are totals over all rounds, so that they reveal nothing about a round or a person. */
@Component
class LiveMetrics {

    /** Upper bounds of the histogram's buckets. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(60),
        Duration.ofMillis(150),
        Duration.ofMillis(400),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final ThreadLocal<Long> committedAt = new ThreadLocal<>();
    private final Counter ticks;
    private final Timer tally;
    private final TimeLimitedCheck<Long> openRounds; // gauges hold weak references only

    LiveMetrics(MeterRegistry metrics, RoundService rounds, List<FeedLag> lags) {
        ticks = Counter.builder("patlive.ticks")
                .description("Answers given or changed, committed on this server")
                .register(metrics);
        tally = Timer.builder("patlive.tick.tally")
                .description("From the commit of an answer until the tally of its round includes it;"
                        + " from then on it can be shown, if the disclosure rules allow it")
                .serviceLevelObjectives(BUCKETS)
                .register(metrics);
        openRounds = new TimeLimitedCheck<>(rounds::countOpen);
        Gauge.builder("patlive.rounds.open", openRounds, LiveMetrics::valueOrNaN)
                .description("Open rounds in the database, the same on every server")
                .register(metrics);
        Gauge.builder("patlive.push.queue", FeedSignal::pending)
                .description("Windows that have news waiting")
                .tag("at", "window")
                .register(metrics);
        for (FeedLag lag : lags) {
            Gauge.builder("patlive.push.queue", lag, FeedLag::waiting)
                    .description("Windows that have news waiting")
                    .tag("at", lag.part())
                    .register(metrics);
            Gauge.builder("patlive.feed.lag", lag, part -> part.lag().toNanos() / 1e9)
                    .description("How long the oldest news has been waiting")
                    .baseUnit("seconds")
                    .tag("part", lag.part())
                    .register(metrics);
        }
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void committed(AnswerChanged tick) {
        ticks.increment();
        committedAt.set(System.nanoTime());
    }

    /** Runs after the live sessions have processed the event, on the thread that committed. */
    @TransactionalEventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void tallied(AnswerChanged tick) {
        Long since = committedAt.get();
        if (since != null) {
            committedAt.remove();
            tally.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        }
    }

    private static double valueOrNaN(TimeLimitedCheck<Long> check) {
        try {
            return check.result();
        } catch (TimeoutException | RuntimeException unavailable) {
            return Double.NaN;
        }
    }
}
