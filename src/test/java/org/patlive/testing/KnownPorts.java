package org.patlive.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Free ports of this machine, those that earlier tests have used first: a browser that comes again to the same address
 * knows the scripts of its pages.
 */
final class KnownPorts {

    private static final int BACKLOG = 500;

    private final Set<Integer> known = new CopyOnWriteArraySet<>();

    /** A socket of this machine alone that listens on a free port. */
    ServerSocket open() throws IOException {
        return open(Set.of());
    }

    /** Likewise, and on none of these ports, which are free only as yet. */
    ServerSocket open(Set<Integer> promised) throws IOException {
        for (int port : known) {
            if (promised.contains(port)) {
                continue;
            }
            try {
                return listen(port);
            } catch (BindException taken) {
                // Another one, then.
            }
        }
        ServerSocket free = listen(0);
        known.add(free.getLocalPort());
        return free;
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
    }
}
