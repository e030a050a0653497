package org.patlive.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a feed into a signal of one UI. The feed is subscribed to while the component is attached, and its values are set
 * under the UI's own lock. Not a shared signal, because those take locks across UIs.
 */
public final class FeedSignal {

    /** Subscriptions of all UIs of this server that have a value which their UI has not processed yet. */
    private static final Set<Subscription<?>> PENDING = ConcurrentHashMap.newKeySet();

    private FeedSignal() {}

    /** Returns how many subscriptions on this server have a value that their UI has not processed yet. */
    public static int pending() {
        return PENDING.size();
    }

    /**
     * Follows a feed for as long as the component is attached.
     *
     * @param initial the value to start from
     * @param subscribe subscribes the given consumer and returns what ends the subscription
     */
    public static <T> Signal<T> follow(
            Component owner, T initial, Function<Consumer<T>, ? extends AutoCloseable> subscribe) {
        ValueSignal<T> signal = new ValueSignal<>(initial);
        Subscription<T> subscription = new Subscription<>(signal, subscribe);
        owner.addAttachListener(event -> subscription.start(event.getUI()));
        owner.addDetachListener(event -> subscription.stop());
        return signal;
    }

    private static final class Subscription<T> {

        private final ValueSignal<T> signal;
        private final Function<Consumer<T>, ? extends AutoCloseable> subscribe;
        private final AtomicReference<@Nullable T> next = new AtomicReference<>();
        private @Nullable AutoCloseable handle;

        private Subscription(ValueSignal<T> signal, Function<Consumer<T>, ? extends AutoCloseable> subscribe) {
            this.signal = signal;
            this.subscribe = subscribe;
        }

        private void start(UI ui) {
            stop();
            handle = subscribe.apply(value -> offer(ui, value));
        }

        /** A busy UI skips values: when it is free it gets the newest one, not all that came meanwhile. */
        private void offer(UI ui, T value) {
            if (next.getAndSet(value) == null) {
                PENDING.add(this);
                try {
                    ui.access(this::update);
                } catch (UIDetachedException closed) {
                    discard(); // closed since the feed called; the detach listener ends the subscription
                }
            }
        }

        private void update() {
            PENDING.remove(this);
            T value = next.getAndSet(null);
            if (value != null) {
                signal.set(value);
            }
        }

        private void discard() {
            PENDING.remove(this);
            next.set(null);
        }

        private void stop() {
            if (handle != null) {
                try {
                    handle.close();
                } catch (Exception e) {
                    throw new IllegalStateException("A subscription could not be ended", e);
                }
                handle = null;
            }
            discard();
        }
    }
}
