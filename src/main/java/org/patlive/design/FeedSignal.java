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

/** A feed as a signal of one UI: followed while its component is attached, copied under the UI's own lock. */
public final class FeedSignal {

    /** Of all windows of this server, those that news is waiting for. */
    private static final Set<Following<?>> WAITING = ConcurrentHashMap.newKeySet();

    private FeedSignal() {}

    /** How many windows have not shown yet what they were told. */
    public static int waiting() {
        return WAITING.size();
    }

    /**
     * Follows a feed for as long as the component is attached.
     *
     * @param first the state to start from
     * @param follow subscribes the given consumer and returns what ends the subscription
     */
    public static <T> Signal<T> follow(
            Component owner, T first, Function<Consumer<T>, ? extends AutoCloseable> follow) {
        ValueSignal<T> signal = new ValueSignal<>(first);
        Following<T> following = new Following<>(signal, follow);
        owner.addAttachListener(event -> following.start(event.getUI()));
        owner.addDetachListener(event -> following.stop());
        return signal;
    }

    private static final class Following<T> {

        private final ValueSignal<T> signal;
        private final Function<Consumer<T>, ? extends AutoCloseable> follow;
        private final AtomicReference<@Nullable T> next = new AtomicReference<>();
        private @Nullable AutoCloseable subscription;

        private Following(ValueSignal<T> signal, Function<Consumer<T>, ? extends AutoCloseable> follow) {
            this.signal = signal;
            this.follow = follow;
        }

        private void start(UI ui) {
            stop();
            subscription = follow.apply(news -> tell(ui, news));
        }

        /** A window that is busy gets the newest state when it is free, not one state after the other. */
        private void tell(UI ui, T news) {
            if (next.getAndSet(news) == null) {
                WAITING.add(this);
                try {
                    ui.access(this::show);
                } catch (UIDetachedException tooLate) {
                    forget(); // the page was closed between the news and now; its detach ends the subscription
                }
            }
        }

        private void show() {
            WAITING.remove(this);
            T news = next.getAndSet(null);
            if (news != null) {
                signal.set(news);
            }
        }

        private void forget() {
            WAITING.remove(this);
            next.set(null);
        }

        private void stop() {
            if (subscription != null) {
                try {
                    subscription.close();
                } catch (Exception e) {
                    throw new IllegalStateException("A subscription could not be ended", e);
                }
                subscription = null;
            }
            forget();
        }
    }
}
