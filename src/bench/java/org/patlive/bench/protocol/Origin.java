package org.patlive.bench.protocol;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Where a server is, and from which address a participant reaches it.
 *
 * @param port of the server, on the loopback address
 * @param from the participant's own loopback address: rate limits are counted by it
 */
public record Origin(int port, String from) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int CONNECT_MILLIS = 10_000;
    private static final int ANSWER_MILLIS = 60_000;

    public static Origin of(int port) {
        return new Origin(port, LOOPBACK);
    }

    /** Seen by the server as another network: 127.0.1.1, 127.0.1.2 …, where the system has them. */
    public Origin fromNetwork(int number) {
        return new Origin(port, "127.0.%d.%d".formatted(1 + number / 250, 1 + number % 250));
    }

    String host() {
        return LOOPBACK + ":" + port;
    }

    String url() {
        return "http://" + host();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ANSWER_MILLIS);
            bind(socket);
            socket.connect(new InetSocketAddress(LOOPBACK, port), CONNECT_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void bind(Socket socket) throws IOException {
        if (from.equals(LOOPBACK)) {
            return;
        }
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        } catch (BindException onlyOneLoopbackAddress) {
            // As on macOS: then all come from one address, and at most 600 may join at once.
        }
    }
}
