package org.patlive.shared;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * Logs a failure that repeats itself only once in a while: when it begins, again after {@link #LOG_INTERVAL}, and when the
 * operation succeeds again. Five hundred phones that repeat a failing call do not flood the log. A log entry names the round,
 * never an answer.
 */
public final class RepeatedFailures {

    /** Time during which the same failure of the same round is not logged again. */
    public static final Duration LOG_INTERVAL = Duration.ofMinutes(10);

    private static final int MAX_ENTRIES = 1_000;

    private record FailureKey(String operation, String where, Class<?> kind) {}

    private record LogEntry(long loggedAt, AtomicLong repetitions) {}

    private final Logger log;
    private final LongSupplier nanos;
    private final ConcurrentMap<FailureKey, LogEntry> logged = new ConcurrentHashMap<>();

    public RepeatedFailures(Logger log) {
        this(log, System::nanoTime);
    }

    RepeatedFailures(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    /**
     * Logs a failure, or counts it where it was logged not long ago.
     *
     * @param operation what failed, as the beginning of a sentence
     * @param where the round's id, or another name of the place that says nothing about a person
     */
    public void failed(String operation, Object where, Throwable failure) {
        FailureKey key = new FailureKey(operation, where.toString(), failure.getClass());
        long now = nanos.getAsLong();
        LogEntry entry = new LogEntry(now, new AtomicLong());
        LogEntry current = logged.compute(
                key,
                (same, before) -> before == null || now - before.loggedAt() >= LOG_INTERVAL.toNanos() ? entry : before);
        if (current == entry) {
            if (DatabaseFailures.isCauseOf(failure)) { // a stack trace would explain nothing
                log.warn("{}: {} ({}). Repetitions are not logged.", where, operation, LogSafeFailure.kinds(failure));
            } else {
                log.warn("{}: {}. Repetitions are not logged.", where, operation, LogSafeFailure.of(failure));
            }
            removeExpired(now);
        } else {
            current.repetitions().incrementAndGet();
        }
    }

    /** Logs that the operation works again, if it had failed; cheap where nothing had failed. */
    public void succeeded(String operation, Object where) {
        if (logged.isEmpty()) {
            return;
        }
        String place = where.toString();
        logged.forEach((key, before) -> {
            if (key.operation().equals(operation) && key.where().equals(place) && logged.remove(key, before)) {
                log.info("{}: works again ({}; {} more failures)", where, operation, before.repetitions());
            }
        });
    }

    private void removeExpired(long now) {
        if (logged.size() > MAX_ENTRIES) {
            logged.values().removeIf(before -> now - before.loggedAt() >= LOG_INTERVAL.toNanos());
        }
    }
}
