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

/** How the live path is doing, in numbers that belong to nobody: no round, organisation or person is in them. */
@Component
class LiveMetrics {

    /** Upper ends of the histogram, around the times that a room notices. */
    private static final Duration[] STEPS = {
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

    private final ThreadLocal<Long> committed = new ThreadLocal<>();
    private final Counter ticks;
    private final Timer tally;
    private final TimeLimitedCheck<Long> open; // a gauge alone would let it go

    LiveMetrics(MeterRegistry metrics, RoundService rounds, List<FeedLag> lags) {
        ticks = Counter.builder("patlive.ticks")
                .description("Answers that were given or changed, and committed on this server")
                .register(metrics);
        tally = Timer.builder("patlive.tick.tally")
                .description(
                        "From a tick's commit until its round's tally holds it: from then on a release may show it;"
                                + " whether one does, the disclosure rules decide")
                .serviceLevelObjectives(STEPS)
                .register(metrics);
        open = new TimeLimitedCheck<>(rounds::openRounds);
        Gauge.builder("patlive.rounds.open", open, LiveMetrics::orUnknown)
                .description("Open rounds in the database, the same on every server that uses it")
                .register(metrics);
        Gauge.builder("patlive.push.queue", FeedSignal::pending)
                .description("Windows that news is waiting for")
                .tag("at", "window")
                .register(metrics);
        for (FeedLag lag : lags) {
            Gauge.builder("patlive.push.queue", lag, FeedLag::waiting)
                    .description("Windows that news is waiting for")
                    .tag("at", lag.part())
                    .register(metrics);
            Gauge.builder("patlive.feed.lag", lag, part -> part.behind().toNanos() / 1e9)
                    .description("How long the oldest news that has not passed has been waiting")
                    .baseUnit("seconds")
                    .tag("part", lag.part())
                    .register(metrics);
        }
    }

    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void committed(AnswerChanged tick) {
        ticks.increment();
        committed.set(System.nanoTime());
    }

    /** After the sessions have been told, on the thread that committed. */
    @TransactionalEventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void told(AnswerChanged tick) {
        Long since = committed.get();
        if (since != null) {
            committed.remove();
            tally.record(System.nanoTime() - since, TimeUnit.NANOSECONDS);
        }
    }

    private static double orUnknown(TimeLimitedCheck<Long> question) {
        try {
            return question.ask();
        } catch (TimeoutException | RuntimeException noAnswer) {
            return Double.NaN;
        }
    }
}
