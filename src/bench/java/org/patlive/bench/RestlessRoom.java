package org.patlive.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Partners who go on ticking, each as soon as the last tick is saved and a pause has passed. */
final class RestlessRoom implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<AtomicInteger> saved = new ArrayList<>();
    private final List<Future<?>> partners = new ArrayList<>();
    private volatile boolean ticking = true;

    RestlessRoom(List<Partner> people, Duration pause) {
        for (Partner partner : people) {
            AtomicInteger count = new AtomicInteger();
            saved.add(count);
            partners.add(threads.submit(() -> {
                while (ticking) {
                    partner.ticks();
                    count.incrementAndGet();
                    Thread.sleep(pause);
                }
                return null;
            }));
        }
    }

    /** How many ticks have been saved, of each. */
    List<Integer> saved() {
        return saved.stream().map(AtomicInteger::get).toList();
    }

    /** Waits until each has so many more saved than before. */
    void awaitsMore(List<Integer> before, int more, Duration within) {
        Awaitility.await().atMost(within).until(() -> {
            for (int number = 0; number < saved.size(); number++) {
                failIfGivenUp(partners.get(number));
                if (saved.get(number).get() < before.get(number) + more) {
                    return false;
                }
            }
            return true;
        });
    }

    private static void failIfGivenUp(Future<?> partner) throws InterruptedException {
        try {
            if (partner.isDone()) {
                partner.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A phone gave up", e.getCause());
        }
    }

    /** Lets everybody finish the tick that they are at. */
    @Override
    public void close() {
        ticking = false;
        threads.shutdown();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(threads::isTerminated);
    }
}
