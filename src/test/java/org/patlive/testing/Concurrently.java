package org.patlive.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Runs actions of several people at the same time. */
public final class Concurrently {

    private Concurrently() {}

    public static void run(Runnable... actions) {
        run(Arrays.asList(actions));
    }

    /** Starts all of them together and waits for them; a failure of any of them is a failure here. */
    public static void run(Collection<? extends Runnable> actions) {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Runnable action : actions) {
                running.add(threads.submit(() -> {
                    start.await();
                    action.run();
                    return null;
                }));
            }
            start.countDown();
            assertThat(running).allSatisfy(each -> each.get(60, TimeUnit.SECONDS));
        }
    }
}
