package org.patlive.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.patlive.bench.protocol.Origin;
import org.patlive.bench.protocol.PushSocket;
import org.patlive.bench.protocol.ScreenClient.Sight;

/** The screen of the floor; it asks to be sent a picture that a screen of ours was sent. */
final class FloorScreen implements Wall {

    private final PushSocket socket;
    private final List<Sight> sights = new ArrayList<>();
    private volatile long release;

    FloorScreen(Origin origin, String room, String picture) throws IOException {
        socket = PushSocket.open(origin, "/floor?role=screen&room=" + room);
        socket.send(picture);
        socket.next();
        Thread.ofVirtual().start(this::watch);
    }

    @Override
    public synchronized List<Sight> sights() {
        return List.copyOf(sights);
    }

    @Override
    public synchronized void forgets() {
        sights.clear();
    }

    @Override
    public long release() {
        return release;
    }

    @Override
    public long received() {
        return socket.received();
    }

    @Override
    public void close() {
        socket.close();
    }

    private void watch() {
        try {
            while (true) {
                PushSocket.Arrival arrival = socket.next();
                String text = arrival.text();
                long shown = Long.parseLong(text, 0, text.indexOf('|'), 10);
                synchronized (this) {
                    release = Math.max(release, shown); // not ordered by the server: two ticks may overtake each other
                    sights.add(new Sight(arrival.nanos(), release, arrival.bytes(), text.length()));
                }
            }
        } catch (IOException closed) {
            // Nothing more to see.
        }
    }
}
