package org.patlive.live;

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

    private final Map<RoundId, Set<Object>> windows = new ConcurrentHashMap<>();
    private final Map<RoundId, Set<Consumer<Integer>>> followers = new ConcurrentHashMap<>();

    /** Returns how many windows show this round's screen. */
    public int count(RoundId round) {
        return windows.getOrDefault(round, Set.of()).size();
    }

    /** Counts a window. */
    public void opened(RoundId round, Object window) {
        windows.computeIfAbsent(round, added -> ConcurrentHashMap.newKeySet()).add(window);
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

    /** Tells how many windows there are, now and after each change, until the returned subscription is closed. */
    public AutoCloseable follow(RoundId round, Consumer<Integer> follower) {
        followers.computeIfAbsent(round, added -> ConcurrentHashMap.newKeySet()).add(follower);
        follower.accept(count(round));
        return () -> followers.computeIfPresent(round, (id, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private void tell(RoundId round) {
        int count = count(round);
        followers.getOrDefault(round, Set.of()).forEach(follower -> follower.accept(count));
    }
}
