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
 * A question to something that may hang, such as a database behind a broken cable. Whoever asks waits for a bounded
 * time; who asks meanwhile waits for the same answer, so that no more than one question hangs.
 */
final class TimeLimitedCheck<T> {

    /** Less than the three seconds that a projected screen waits for the server to say how it is. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<T> question;
    private @Nullable CompletableFuture<T> underWay;

    TimeLimitedCheck(Supplier<T> question) {
        this.question = question;
    }

    /** @throws TimeoutException if there is no answer in time; the question's own failure passes through */
    T ask() throws TimeoutException {
        try {
            return asked().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private synchronized CompletableFuture<T> asked() {
        if (underWay == null || underWay.isDone()) {
            CompletableFuture<T> answer = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("health").start(() -> {
                try {
                    answer.complete(question.get());
                } catch (Throwable failure) {
                    answer.completeExceptionally(failure);
                }
            });
            underWay = answer;
        }
        return underWay;
    }
}
