package org.patlive.console.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patlive.live.Snapshot;

/** Shows one part of the newest results, and only anew when that part has changed. */
public final class SnapshotBinding {

    private SnapshotBinding() {}

    /** Rebuilding what has not changed would take the reader's place away and make screen readers start again. */
    public static <T> void part(
            Component owner, Signal<Snapshot> newest, Function<Snapshot, T> part, Consumer<T> show) {
        AtomicReference<@Nullable T> shown = new AtomicReference<>();
        Signal.effect(owner, () -> {
            T now = part.apply(newest.get());
            if (!now.equals(shown.getAndSet(now))) {
                Signal.untracked(() -> {
                    show.accept(now);
                    return now;
                });
            }
        });
    }
}
