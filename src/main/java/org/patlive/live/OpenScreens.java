package org.patlive.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/**
 * The windows in which the screen of a round is open, other than previews. It knows those that this server serves: with
 * several servers, a screen on another one is not counted.
 */
@Service
public class OpenScreens {

    /** What one knows of the windows of a round. */
    public enum State {
        NONE,
        /** There are windows, and none is in full screen. */
        IN_WINDOW,
        FULL_SCREEN
    }

    /** Windows, and whether each is in full screen. */
    private final Map<RoundId, Map<Object, Boolean>> windows = new ConcurrentHashMap<>();

    private final Map<RoundId, Set<Consumer<State>>> followers = new ConcurrentHashMap<>();

    /** Returns whether any window shows this round's screen, and whether in full screen. */
    public State state(RoundId round) {
        Collection<Boolean> fullScreen = windows.getOrDefault(round, Map.of()).values();
        return fullScreen.isEmpty() ? State.NONE : fullScreen.contains(true) ? State.FULL_SCREEN : State.IN_WINDOW;
    }

    /** Counts a window, or notes that it has entered or left full screen. */
    public void opened(RoundId round, Object window, boolean fullScreen) {
        windows.computeIfAbsent(round, added -> new ConcurrentHashMap<>()).put(window, fullScreen);
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
    public AutoCloseable follow(RoundId round, Consumer<State> follower) {
        followers.computeIfAbsent(round, added -> ConcurrentHashMap.newKeySet()).add(follower);
        follower.accept(state(round));
        return () -> followers.computeIfPresent(round, (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void tell(RoundId round) {
        State state = state(round);
        followers.getOrDefault(round, Set.of()).forEach(follower -> follower.accept(state));
    }
}
