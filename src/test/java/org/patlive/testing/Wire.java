package org.patlive.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a browser and a server, or between a server and its database: a TCP proxy on this machine's
 * loopback whose connections can be cut, refused, held in silence or slowed, as no browser's "offline" does it.
 */
public final class Wire implements AutoCloseable {

    private static final int CHUNK = 16 * 1024;
    private static final KnownPorts PORTS = new KnownPorts();

    private final int server;
    private final ServerSocket door;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Lane there = new Lane();
    private final Lane back = new Lane();
    private volatile boolean refusing;

    private Wire(int server) throws IOException {
        this.server = server;
        this.door = PORTS.open();
        Thread.ofPlatform().daemon().name("wire").start(this::accept);
    }

    /** A good wire to this port of this machine. */
    public static Wire to(int server) throws IOException {
        return new Wire(server);
    }

    /** Where it begins: what connects here is connected to the server. */
    public int port() {
        return door.getLocalPort();
    }

    /** Address of a web server at its other end, without a slash at its end. */
    public String url() {
        return "http://localhost:" + port();
    }

    /** Breaks every connection at once; new ones work. */
    public void cut() {
        connections.forEach(Connection::close);
    }

    /** Breaks every connection and every attempt at a new one, as a server that is away. */
    public void refuse() {
        refusing = true;
        cut();
    }

    /** A black hole: nothing arrives and nothing is refused. */
    public void hold() {
        there.hold();
        back.hold();
    }

    /** What is asked arrives; its answer does not. */
    public void holdAnswers() {
        back.hold();
    }

    /**
     * As when whatever is in between has forgotten the connections: who waits for an answer waits for ever, and who says
     * something is told that the connection is gone. New ones work.
     */
    public void forget() {
        connections.forEach(Connection::forget);
        restore();
    }

    /** Everything works again, and what was held goes on. */
    public void restore() {
        refusing = false;
        there.release();
        back.release();
    }

    /** So many bytes a second in each direction, for all connections together. */
    public void slow(int bytesPerSecond) {
        there.pace(bytesPerSecond);
        back.pace(bytesPerSecond);
    }

    /** How many connections are open, silent ones too. */
    public int connections() {
        return connections.size();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException("A wire could not be taken down", e);
        }
        restore();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (refusing) {
                    reset(near);
                } else {
                    Thread.ofPlatform().daemon().name("wire").start(() -> connect(near));
                }
            } catch (IOException closing) {
                // The loop's condition tells whether it is the end or one connection that failed.
            }
        }
    }

    private void connect(Socket near) {
        Connection connection = new Connection(near);
        connections.add(connection);
        if (refusing) { // since it was accepted
            connection.close();
            return;
        }
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
            connection.reaches(far);
            Thread.ofPlatform().daemon().name("wire").start(() -> connection.carry(near, far, there));
            connection.carry(far, near, back);
        } catch (IOException serverIsAway) {
            connection.close();
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException gone) {
            // What it was to be.
        }
    }

    private final class Connection {

        private final Socket near;
        private volatile Socket far;
        private volatile boolean forgotten;
        private volatile boolean closed;

        private Connection(Socket near) {
            this.near = near;
            this.far = near;
        }

        private void reaches(Socket server) {
            far = server;
            if (closed) {
                close();
            }
        }

        private void forget() {
            forgotten = true;
        }

        private void close() {
            closed = true;
            connections.remove(this);
            reset(near);
            reset(far);
        }

        private void carry(Socket from, Socket to, Lane lane) {
            byte[] bytes = new byte[CHUNK];
            try {
                to.setTcpNoDelay(true);
                int read = from.getInputStream().read(bytes, 0, lane.chunk());
                while (read > 0) {
                    if (forgotten && from == near) {
                        close();
                        return;
                    }
                    lane.pass(read);
                    if (!forgotten) { // else it vanishes
                        to.getOutputStream().write(bytes, 0, read);
                    }
                    read = from.getInputStream().read(bytes, 0, lane.chunk());
                }
                lane.pass(0); // the end of a connection vanishes in a black hole, too
                if (!forgotten) {
                    to.shutdownOutput();
                }
            } catch (IOException cut) {
                if (!forgotten || from == near) {
                    close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (from.isInputShutdown() && to.isInputShutdown()) {
                close();
            }
        }
    }

    /** One direction. */
    private static final class Lane {

        private boolean held;
        private int bytesPerSecond = Integer.MAX_VALUE;
        private long free;

        private synchronized void hold() {
            held = true;
        }

        private synchronized void release() {
            held = false;
            notifyAll();
        }

        private synchronized void pace(int pace) {
            bytesPerSecond = pace;
            free = System.nanoTime();
            notifyAll();
        }

        /** A tenth of a second at a time, so that whoever shares a slow lane gets turns. */
        private synchronized int chunk() {
            return Math.clamp(bytesPerSecond / 10, 1, CHUNK);
        }

        /** Waits until so many bytes have had their turn. */
        private synchronized void pass(int bytes) throws InterruptedException {
            long now = System.nanoTime();
            free = Math.max(free, now) + bytes * 1_000_000_000L / bytesPerSecond;
            long turn = free;
            for (long rest = turn - now; held || rest > 0; rest = turn - System.nanoTime()) {
                if (held) {
                    wait();
                } else if (free < turn) {
                    return; // a new pace was set
                } else {
                    wait(rest / 1_000_000, (int) (rest % 1_000_000));
                }
            }
        }
    }
}
