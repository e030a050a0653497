package org.patlive.bench.protocol;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A partner's phone: joins through the form, ticks, and carries on after whatever happens to the connection. */
public final class PhoneClient implements AutoCloseable {

    private static final String SHEET = "pat-answer-sheet";
    private static final String FORM = "pat-join-form";

    /** The phone's own patience with a call, and its pause before it says it again. */
    private static final int PATIENCE_MILLIS = 6_000;

    private static final int BROWSER_CONNECTIONS = 6;
    private static final int PAUSE_MILLIS = 1_000;

    private final Origin origin;
    private final String code;
    private final Cookies cookies = new Cookies();
    private final ReentrantLock opening = new ReentrantLock();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> unanswered = new ConcurrentHashMap<>();
    private final Map<String, Integer> ticks = new ConcurrentHashMap<>();
    private final LongAdder loaded = new LongAdder();
    private volatile @Nullable Page page;
    private volatile boolean away;
    private volatile long noticedNanos;
    private volatile long receivedByOldPages;
    private volatile int pagesOpened;

    public PhoneClient(Origin origin, String code) {
        this.origin = origin;
        this.code = code;
    }

    /**
     * Opens the page that the QR code leads to, chooses and presses Start, without stopping to think.
     *
     * @param program files that the browser does not have yet; most often none
     * @param organisation which of the list, from 0
     * @param level which of the list, from 0
     * @return how long it took until the sheet was there
     */
    public Duration joins(List<String> program, int organisation, int level) throws IOException {
        long start = System.nanoTime();
        load(program);
        Page form = new Page(origin, cookies, "join/" + code, true, new Watch());
        page = form;
        form.open();
        int questions = form.looks(nodes -> nodes.byTag(FORM).number());
        form.call(questions, "start", List.of(String.valueOf(organisation), String.valueOf(level), ""));
        if (!form.looks(nodes -> nodes.hasTag(SHEET))) {
            throw new IOException("The phone was not let in");
        }
        form.get("/instrument.json");
        pagesOpened++;
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Over six connections at once, as browsers do. They are closed then: what a page says later goes over its own. */
    private void load(List<String> program) throws IOException {
        List<Future<?>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int part = 0; part < Math.min(BROWSER_CONNECTIONS, program.size()); part++) {
                int first = part;
                parts.add(threads.submit(() -> {
                    try (HttpConnection connection = new HttpConnection(origin, cookies)) {
                        for (int file = first; file < program.size(); file += BROWSER_CONNECTIONS) {
                            connection.get(program.get(file));
                        }
                        loaded.add(connection.received());
                    }
                    return null;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The program could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Ticks and returns when the server has said that it is saved. */
    public void ticks(String item, int value) throws InterruptedException {
        unanswered.put(item, value);
        ticks.merge(item, 1, Integer::sum);
        while (!away) {
            try {
                Page open = openPage();
                int sheet = open.looks(nodes -> nodes.byTag(SHEET).number());
                String verdict = open.call(sheet, "answer", List.of(item, String.valueOf(value)))
                        .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (verdict.isEmpty()) {
                    acknowledged.put(item, value);
                    unanswered.remove(item);
                    return;
                }
                if (verdict.startsWith("!")) {
                    throw new IllegalStateException("Refused: " + verdict.substring(1));
                }
            } catch (IOException | ExecutionException | TimeoutException notNow) {
                // Kept, and said again.
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The last value that the server has said is saved, by item. */
    public Map<String, Integer> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** The value that was being sent for an item when the phone was put away, if any. */
    public Set<Integer> unanswered(String item) {
        Integer value = unanswered.get(item);
        return value == null ? Set.of() : Set.of(value);
    }

    /** How often an item has been ticked. */
    public int ticks(String item) {
        return ticks.getOrDefault(item, 0);
    }

    /** What its browser keeps to be known again. */
    public String token() {
        return cookies.value("patlive-" + code).orElseThrow();
    }

    public long received() {
        Page open = page;
        return loaded.sum() + receivedByOldPages + (open == null ? 0 : open.received());
    }

    /** How many pages it has opened: more than one after the server has forgotten it. */
    public int pagesOpened() {
        return pagesOpened;
    }

    /** When its push connection was made, by {@link System#nanoTime()}; 0 while there is none. */
    public long connectedNanos() {
        Page open = page;
        return open == null ? 0 : open.connectedNanos();
    }

    /** When it was first told that the round takes no more answers, by {@link System#nanoTime()}; 0 before. */
    public long noticedNanos() {
        return noticedNanos;
    }

    /** Loses its push connection, without a word to the server. */
    public void losesPush() {
        Page open = page;
        if (open != null) {
            open.cut();
        }
    }

    /** Goes out of reach without a word, and does not come back. */
    public void vanishes() {
        away = true;
        Page open = page;
        if (open != null) {
            open.close();
        }
    }

    /** Closes the page, as somebody does who goes home. */
    @Override
    public void close() {
        away = true;
        Page open = page;
        if (open != null) {
            open.leave();
        }
    }

    /** The page, opened again if the server has forgotten it: the cookie leads to the same sheet. */
    private Page openPage() throws IOException {
        opening.lock();
        try {
            Page open = page;
            if (open == null || !open.isLost()) {
                return Objects.requireNonNull(open, "joins first");
            }
            receivedByOldPages += open.received();
            Page again = new Page(origin, cookies, "answer/" + code, true, new Watch());
            try {
                again.open();
            } catch (IOException e) {
                again.close();
                throw e;
            }
            if (!again.looks(nodes -> nodes.hasTag(SHEET))) {
                again.close();
                throw new IllegalStateException("The phone was asked to join again");
            }
            page = again;
            pagesOpened++;
            return again;
        } finally {
            opening.unlock();
        }
    }

    /** Looks at the page as its owner does. */
    private final class Watch implements Page.Listener {

        @Override
        public void changed() {
            Page open = page;
            if (noticedNanos == 0
                    && open != null
                    && open.looks(nodes -> nodes.hasTag(SHEET)
                            && !nodes.byTag(SHEET).property("notice").isEmpty())) {
                noticedNanos = System.nanoTime();
            }
        }

        @Override
        public void lost() {
            Thread.startVirtualThread(this::comesBack);
        }

        private void comesBack() {
            while (!away) {
                try {
                    openPage();
                    return;
                } catch (IOException notYet) {
                    try {
                        Thread.sleep(PAUSE_MILLIS);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
        }
    }
}
