package org.patlive.bench.protocol;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The push connection of a page as Atmosphere's client keeps it: opened again whenever it is lost. */
final class PushLink implements AutoCloseable {

    private static final String NOT_KNOWN_YET = "0";

    private final Origin origin;
    private final Cookies cookies;
    private final String page;
    private final IntSupplier pauseMillis;
    private final IntSupplier lastSeen;
    private final Consumer<PushSocket.Arrival> reader;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch everConnected = new CountDownLatch(1);
    private volatile @Nullable PushSocket socket;
    private volatile long connectedNanos;
    private volatile long receivedBefore;
    private String trackingId = NOT_KNOWN_YET;

    /**
     * @param pauseMillis how long it waits after a loss, saying nothing, as Chromium was seen to do
     * @param lastSeen the number of the newest message that has been read
     * @param reader takes in messages, without the length that stands before each
     */
    PushLink(
            Origin origin,
            Cookies cookies,
            int ui,
            String pushId,
            IntSupplier pauseMillis,
            IntSupplier lastSeen,
            Consumer<PushSocket.Arrival> reader) {
        this.origin = origin;
        this.cookies = cookies;
        this.page = "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=";
        this.pauseMillis = pauseMillis;
        this.lastSeen = lastSeen;
        this.reader = reader;
    }

    PushLink start() {
        Thread.ofVirtual().name("push").start(this::follow);
        return this;
    }

    /** When the present connection was made, by {@link System#nanoTime()}; 0 while there is none. */
    long connectedNanos() {
        return connectedNanos;
    }

    boolean awaitsConnection(long millis) throws InterruptedException {
        return everConnected.await(millis, TimeUnit.MILLISECONDS);
    }

    long received() {
        PushSocket open = socket;
        return receivedBefore + (open == null ? 0 : open.received());
    }

    /** Cuts the connection; it comes back. */
    void cut() {
        PushSocket open = socket;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        cut();
    }

    private void follow() {
        try {
            while (ended.getCount() > 0) {
                try {
                    readAll();
                } catch (IOException gone) {
                    ended.await(pauseMillis.getAsInt(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            close();
        }
    }

    private void readAll() throws IOException {
        PushSocket open = PushSocket.open(origin, target(), cookies);
        socket = open;
        try {
            if (!trackingId.equals(NOT_KNOWN_YET)) {
                connectedNanos = System.nanoTime(); // the server greets only those it does not know
            }
            while (ended.getCount() > 0) {
                read(open.next());
            }
        } finally {
            connectedNanos = 0;
            receivedBefore += open.received(); // written by this thread alone
            socket = null;
            open.close();
            open.release();
        }
    }

    private String target() {
        return page + trackingId
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                + lastSeen.getAsInt();
    }

    /** A message is preceded by its length; the first tells the connection's id, others may be mere padding. */
    private void read(PushSocket.Arrival arrival) {
        String text = arrival.text();
        int bar = text.indexOf('|');
        if (bar > 0 && text.startsWith("{", bar + 1)) {
            reader.accept(new PushSocket.Arrival(text.substring(bar + 1), arrival.nanos(), arrival.bytes()));
        } else if (connectedNanos == 0 && bar > 0 && text.indexOf('|', bar + 1) > 0) {
            trackingId = text.substring(bar + 1, text.indexOf('|', bar + 1));
            connectedNanos = arrival.nanos();
            everConnected.countDown();
        }
    }
}
