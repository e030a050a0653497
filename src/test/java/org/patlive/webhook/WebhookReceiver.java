package org.patlive.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that records the calls of webhooks and responds as a test wants. */
final class WebhookReceiver implements AutoCloseable {

    /** A call that was received. */
    record Call(String id, String timestamp, String signature, String body) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final HttpServer server;
    private volatile int status = 200;
    private volatile boolean endless;

    WebhookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return url("/hook");
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    void respondWith(int newStatus) {
        status = newStatus;
    }

    /** Makes it send a response body that never ends, until the client closes the connection. */
    void respondWithoutEnd() {
        endless = true;
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        calls.add(new Call(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", url("/elsewhere"));
        }
        exchange.sendResponseHeaders(status, endless ? 0 : -1);
        if (endless) {
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[8192]);
                }
            } catch (IOException connectionClosed) {
                endless = false;
            }
        }
        exchange.close();
    }

    boolean isResponding() {
        return endless;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
