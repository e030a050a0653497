package org.patlive.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.patlive.bench.protocol.Origin;
import org.patlive.bench.protocol.PushSocket;

/** A participant of the floor: one WebSocket, a number there and a word back. */
final class FloorPhone implements Participant {

    private final PushSocket socket;

    FloorPhone(Origin origin, String room, int number) throws IOException {
        socket = PushSocket.open(origin, "/floor?role=phone&room=" + room + "&name=" + number);
    }

    @Override
    public void ticks() {
        try {
            socket.send("3");
            socket.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long received() {
        return socket.received();
    }

    @Override
    public void close() {
        socket.close();
    }
}
