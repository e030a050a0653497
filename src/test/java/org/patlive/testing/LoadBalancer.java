package org.patlive.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A load balancer as small as it gets: each new connection goes to the first server of its list that takes it, and stays
 * there. Everybody behind one of these sticks to the same server, and to the next one when that is lost.
 */
public final class LoadBalancer implements AutoCloseable {

    private static final int CONNECT_MILLIS = 1_000;

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final List<Integer> ports;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private LoadBalancer(List<Integer> ports) throws IOException {
        this.ports = ports;
    }

    /** In front of these, the preferred one first. */
    public static LoadBalancer before(RunningServer... servers) throws IOException {
        LoadBalancer balancer = new LoadBalancer(
                List.of(servers).stream().map(RunningServer::port).toList());
        Thread.ofPlatform().daemon().start(balancer::welcome);
        return balancer;
    }

    /** Its own address, without a slash at its end. */
    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(LoadBalancer::end);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofPlatform().daemon().start(() -> serve(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket guest) {
        for (int port : ports) {
            Socket server = new Socket();
            try {
                server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
                guest.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
            } catch (IOException dead) {
                end(server);
                continue;
            }
            open.add(guest);
            open.add(server);
            Thread.ofPlatform().daemon().start(() -> carry(server, guest));
            carry(guest, server);
            return;
        }
        end(guest);
    }

    /** Until either side ends it; then neither is of use to the other. */
    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException over) {
            // as when it ends by itself
        } finally {
            open.remove(from);
            open.remove(to);
            end(from);
            end(to);
        }
    }

    private static void end(Closeable connection) {
        try {
            connection.close();
        } catch (IOException alreadyEnded) {
            // which is what was wanted
        }
    }
}
