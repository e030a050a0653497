package org.patlive.bench.protocol;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The projected screen. What it is sent is timed and counted, not drawn. */
public final class ScreenClient implements AutoCloseable {

    private static final String RELEASE = "\"key\":\"data-release\",\"feat\":3,\"value\":\"";
    private static final String CONTROL = "pat-projector-control";
    private static final int PULSE_SECONDS = 15;
    private static final int KEPT = 21;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("screens").factory());

    /**
     * What the room saw from a moment on.
     *
     * @param release the number of the newest release, one per answer in Open mode
     * @param bytes of the push on the network
     * @param characters of its text
     */
    public record Sight(long nanos, long release, int bytes, int characters) {}

    private final List<Sight> sights = new ArrayList<>();
    private final Page page;
    private @Nullable ScheduledFuture<?> pulse;
    private final ArrayDeque<String> newest = new ArrayDeque<>();
    private volatile long release;

    public ScreenClient(Origin origin, String key) {
        this.page = new Page(origin, new Cookies(), "screen/" + key, false, new Page.Listener() {
            @Override
            public void pushed(PushSocket.Arrival arrival) {
                note(arrival);
            }
        });
    }

    public ScreenClient opens() throws IOException, InterruptedException {
        page.open();
        int control = page.looks(nodes -> nodes.byTag(CONTROL).number());
        if (!page.awaitsPushConnection(10_000)) {
            throw new IOException("The screen got no push connection");
        }
        pulse = CLOCK.scheduleAtFixedRate(
                () -> Thread.startVirtualThread(() -> pulse(control)), PULSE_SECONDS, PULSE_SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /** Everything that has been pushed since {@link #forgets}. */
    public synchronized List<Sight> sights() {
        return List.copyOf(sights);
    }

    public synchronized void forgets() {
        sights.clear();
    }

    /** The newest release that it shows; 0 before the first push. */
    public long release() {
        return release;
    }

    /** One of the newest pushes as it came, of middling length; empty before the first. */
    public synchronized String typicalPush() {
        List<String> sorted =
                newest.stream().sorted(Comparator.comparing(String::length)).toList();
        return sorted.isEmpty() ? "" : sorted.get(sorted.size() / 2);
    }

    public long received() {
        return page.received();
    }

    @Override
    public void close() {
        if (pulse != null) {
            pulse.cancel(false);
        }
        page.leave();
    }

    private void pulse(int control) {
        try {
            page.call(control, "pulse");
        } catch (IOException gone) {
            // A measured screen that is lost shows in the figures: releases that never came.
        }
    }

    private synchronized void note(PushSocket.Arrival arrival) {
        String text = arrival.text();
        newest.add(text);
        if (newest.size() > KEPT) {
            newest.remove();
        }
        int start = text.indexOf(RELEASE);
        if (start >= 0) {
            start += RELEASE.length();
            release = Long.parseLong(text, start, text.indexOf('"', start), 10);
            sights.add(new Sight(arrival.nanos(), release, arrival.bytes(), text.length()));
        }
    }
}
