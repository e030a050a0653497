package org.patlive.platform.health;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A check that may hang, such as of a database behind a broken network. Callers wait for a limited time. Calls during a running
 * check wait for the same result, so that no more than one thread hangs.
 */
final class TimeLimitedCheck<T> {

    /** Less than the three seconds for which a projected screen waits for the server's health. */
    static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Supplier<T> check;
    private @Nullable CompletableFuture<T> running;

    TimeLimitedCheck(Supplier<T> check) {
        this.check = check;
    }

    /**
     * Runs the check and returns its result.
     *
     * @throws TimeoutException if there is none in time; failures of the check are wrapped in {@link CompletionException}
     */
    T result() throws TimeoutException {
        try {
            return future().get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private synchronized CompletableFuture<T> future() {
        if (running == null || running.isDone()) {
            CompletableFuture<T> future = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("health").start(() -> {
                try {
                    future.complete(check.get());
                } catch (Throwable failure) {
                    future.completeExceptionally(failure);
                }
            });
            running = future;
        }
        return running;
    }
}
