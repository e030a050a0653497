package org.patlive.shared;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * Failures of the live path, each said once: with the round, never with what anybody answered. While five hundred phones
 * repeat what does not work, the log says it when it begins, again after a while, and when it is over.
 */
public final class RepeatedFailures {

    /** How long the same failure of the same round goes without being said again. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    private static final int MOST = 1_000;

    private record Trouble(String what, String where, Class<?> kind) {}

    private record Told(long at, AtomicLong since) {}

    private final Logger log;
    private final LongSupplier nanos;
    private final ConcurrentMap<Trouble, Told> told = new ConcurrentHashMap<>();

    public RepeatedFailures(Logger log) {
        this(log, System::nanoTime);
    }

    RepeatedFailures(Logger log, LongSupplier nanos) {
        this.log = log;
        this.nanos = nanos;
    }

    /**
     * It has happened again, or for the first time.
     *
     * @param what what did not work, as the beginning of a sentence
     * @param where the round's id, or another name of the place that says nothing about a person
     */
    public void failed(String what, Object where, Throwable failure) {
        Trouble trouble = new Trouble(what, where.toString(), failure.getClass());
        long now = nanos.getAsLong();
        Told mine = new Told(now, new AtomicLong());
        Told standing = told.compute(
                trouble, (same, before) -> before == null || now - before.at() >= SILENCE.toNanos() ? mine : before);
        if (standing == mine) {
            if (DatabaseFailures.isBehind(failure)) { // where in the code it was met explains nothing
                log.warn("{}: {} ({}). Repetitions are not logged.", where, what, LogSafeFailure.kinds(failure));
            } else {
                log.warn("{}: {}. Repetitions are not logged.", where, what, LogSafeFailure.of(failure));
            }
            forgetOld(now);
        } else {
            standing.since().incrementAndGet();
        }
    }

    /** It works there; costs next to nothing where nothing had failed. */
    public void works(String what, Object where) {
        if (told.isEmpty()) {
            return;
        }
        String place = where.toString();
        told.forEach((trouble, before) -> {
            if (trouble.what().equals(what) && trouble.where().equals(place) && told.remove(trouble, before)) {
                log.info("{}: works again ({}; {} more failures)", where, what, before.since());
            }
        });
    }

    private void forgetOld(long now) {
        if (told.size() > MOST) {
            told.values().removeIf(before -> now - before.at() >= SILENCE.toNanos());
        }
    }
}
