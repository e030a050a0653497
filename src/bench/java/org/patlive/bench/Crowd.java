package org.patlive.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Participants who tick, each on a thread of their own. */
final class Crowd {

    private static final double LONGEST_PAUSE = 4;

    private final List<? extends Participant> people;

    Crowd(List<? extends Participant> people) {
        this.people = people;
    }

    /**
     * Everybody ticks at moments that do not depend on the server: pauses of an exponential distribution around the mean,
     * none longer than four times the mean. Who has not been answered yet when the next tick is due makes it late; its
     * time counts from when it was due.
     */
    List<Tick> paced(Duration time, Duration mean) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        Queue<Tick> ticks = new ConcurrentLinkedQueue<>();
        together(person -> {
            // The first pause is any part of a whole one: they do not begin together.
            for (long due = System.nanoTime() + pause(mean); due < end; due += pause(mean)) {
                long rest = due - System.nanoTime();
                if (rest > 0) {
                    Thread.sleep(Duration.ofNanos(rest));
                }
                // Waking up late is the driver's own fault, being kept waiting is not.
                long made = rest > 0 ? System.nanoTime() : due;
                person.ticks();
                ticks.add(new Tick(made, System.nanoTime()));
            }
        });
        return new ArrayList<>(ticks);
    }

    /** Everybody ticks once, at the same moment. */
    List<Tick> burst() throws InterruptedException {
        Queue<Tick> ticks = new ConcurrentLinkedQueue<>();
        CountDownLatch ready = new CountDownLatch(people.size());
        together(person -> {
            ready.countDown();
            ready.await();
            long made = System.nanoTime();
            person.ticks();
            ticks.add(new Tick(made, System.nanoTime()));
        });
        return new ArrayList<>(ticks);
    }

    long received() {
        return people.stream().mapToLong(Participant::received).sum();
    }

    int size() {
        return people.size();
    }

    private static long pause(Duration mean) {
        double pauses = -Math.log(1 - ThreadLocalRandom.current().nextDouble());
        return (long) (mean.toNanos() * Math.min(pauses, LONGEST_PAUSE));
    }

    /** What one of them does. */
    private interface Deed {
        void by(Participant person) throws Exception;
    }

    private void together(Deed deed) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> deeds = new ArrayList<>();
            for (Participant person : people) {
                deeds.add(threads.submit(() -> {
                    deed.by(person);
                    return null;
                }));
            }
            for (Future<?> done : deeds) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A participant failed", e.getCause());
        }
    }
}
