package org.patlive.console.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patlive.live.Snapshot;

/** Binds a component to one part of a round's snapshots. */
public final class SnapshotBinding {

    private SnapshotBinding() {}

    /**
     * Shows a part of the newest snapshot while the owner is attached, and again whenever that part has changed. What has
     * not changed is not shown again, because rebuilding it would lose the focus and make screen readers repeat it.
     */
    public static <T> void bind(
            Component owner, Signal<Snapshot> snapshots, Function<Snapshot, T> part, Consumer<T> show) {
        AtomicReference<@Nullable T> shown = new AtomicReference<>();
        Signal.effect(owner, () -> {
            T current = part.apply(snapshots.get());
            if (!current.equals(shown.getAndSet(current))) {
                Signal.untracked(() -> {
                    show.accept(current);
                    return current;
                });
            }
        });
    }
}
