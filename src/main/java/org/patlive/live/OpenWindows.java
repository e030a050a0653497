package org.patlive.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patlive.shared.RoundId;

/**
 * The windows in which something of a round is open. It knows those that this server serves: with several servers, a window on
 * another one is not counted.
 *
 * @param <W> what is known of a window
 * @param <S> what is told of all windows of a round
 */
public final class OpenWindows<W, S> {

    private final Map<RoundId, Map<Object, W>> windows = new ConcurrentHashMap<>();
    private final Map<RoundId, Set<Consumer<S>>> followers = new ConcurrentHashMap<>();
    private final Function<Collection<W>, S> summary;

    OpenWindows(Function<Collection<W>, S> summary) {
        this.summary = summary;
    }

    public S state(RoundId round) {
        return summary.apply(windows.getOrDefault(round, Map.of()).values());
    }

    /** Counts a window, or notes what is new of it. */
    public void opened(RoundId round, Object window, W about) {
        windows.computeIfAbsent(round, added -> new ConcurrentHashMap<>()).put(window, about);
        tell(round);
    }

    /** Counts a window no more. */
    public void closed(RoundId round, Object window) {
        windows.computeIfPresent(round, (id, open) -> {
            open.remove(window);
            return open.isEmpty() ? null : open;
        });
        tell(round);
    }

    /** Tells the state, now and after each change, until the returned subscription is closed. */
    public AutoCloseable follow(RoundId round, Consumer<S> follower) {
        followers.computeIfAbsent(round, added -> ConcurrentHashMap.newKeySet()).add(follower);
        follower.accept(state(round));
        return () -> followers.computeIfPresent(round, (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void tell(RoundId round) {
        S state = state(round);
        followers.getOrDefault(round, Set.of()).forEach(follower -> follower.accept(state));
    }
}
