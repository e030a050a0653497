package org.patlive.bench.protocol;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open page as Flow's client runs it: calls go one at a time over XHR and are sent again, with the same numbers,
 * until the server has answered; changes come in replies and over the push socket, which is opened again after a loss.
 */
final class Page implements AutoCloseable {

    /** What happens on the page. Called by the thread that reads, so an answer must be short. */
    interface Listener {

        /** A message has been pushed. */
        default void pushed(PushSocket.Arrival arrival) {}

        /** The page may look different now. */
        default void changed() {}

        /** The server has forgotten this page. */
        default void lost() {}
    }

    /** As the application sets it for calls without an answer, and Flow for a message that is missing. */
    private static final int RESEND_MILLIS = 2_000;

    private static final int MISSING_MESSAGE_MILLIS = 5_000;
    private static final int HEARTBEAT_SECONDS = 60;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pages").factory());

    private final Origin origin;
    private final Cookies cookies;
    private final String path;
    private final boolean readsPushes;
    private final Listener listener;
    private final HttpConnection xhr;
    private final NodeTree nodes = new NodeTree();
    private final Inbox inbox = new Inbox(this::read);
    private final ReentrantLock sending = new ReentrantLock();
    private final Map<Integer, CompletableFuture<String>> promises = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable PushLink push;
    private volatile boolean lost;
    private volatile int reconnectMillis = 5_000; // Flow's own, where the application sets none
    private @Nullable ScheduledFuture<?> beat;
    private String token = "";
    private int ui;
    private int nextCall;
    private int nextPromise;

    /** @param readsPushes whether pushes are applied to the elements, or only handed to the listener */
    Page(Origin origin, Cookies cookies, String path, boolean readsPushes, Listener listener) {
        this.origin = origin;
        this.cookies = cookies;
        this.path = path;
        this.readsPushes = readsPushes;
        this.listener = listener;
        this.xhr = new HttpConnection(origin, cookies);
    }

    /** Loads the page and shows its view. */
    Page open() throws IOException {
        expect(200, xhr.get("/" + path));
        HttpConnection.Reply reply = expect(
                200,
                xhr.get(
                        "/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                                + "&query=&v-sh=640&v-sw=360&v-wh=640&v-ww=360&v-bh=640&v-bw=360&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false"
                                + "&v-tzid=UTC&v-wn=v-0.1&v-td=true&v-pr=2&v-np=Linux%20armv8l&v-cs=light%20dark&v-pv=VISIBLE"));
        JsonNode config = Rpc.JSON.readTree(reply.text()).get("appConfig");
        JsonNode uidl = config.get("uidl");
        ui = config.get("v-uiId").asInt();
        token = uidl.get("Vaadin-Security-Key").asString();
        String pushId = uidl.get("Vaadin-Push-ID").asString();
        inbox.take(uidl);
        push = new PushLink(origin, cookies, ui, pushId, () -> reconnectMillis, inbox::lastSeen, this::pushed).start();
        beat = CLOCK.scheduleAtFixedRate(
                () -> Thread.startVirtualThread(this::heartbeat),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
        ObjectNode where = Rpc.JSON.createObjectNode();
        where.put("route", "/" + path)
                .put("query", "")
                .put("appShellTitle", "PAT Live")
                .put("trigger", "");
        where.putObject("historyState").put("idx", 0);
        send(Rpc.event(1, "ui-navigate", where));
        return this;
    }

    /** What a lookup finds among the elements of the page. */
    <T> T looks(Function<NodeTree, T> lookup) {
        synchronized (inbox) {
            return lookup.apply(nodes);
        }
    }

    HttpConnection.Reply get(String target) throws IOException {
        return xhr.get(target);
    }

    /** Calls a method of an element's server side; what it returns comes later. */
    CompletableFuture<String> call(int node, String method, Object... arguments) throws IOException {
        sending.lock();
        try {
            CompletableFuture<String> promise = new CompletableFuture<>();
            promises.put(nextPromise, promise);
            send(Rpc.call(node, method, nextPromise++, arguments));
            return promise;
        } finally {
            sending.unlock();
        }
    }

    /** Sends calls and takes in the reply; as long as there is none, they are sent again as they are. */
    void send(ObjectNode... calls) throws IOException {
        ArrayNode list = Rpc.JSON.createArrayNode();
        for (ObjectNode call : calls) {
            list.add(call);
        }
        sending.lock();
        try {
            deliver(payload(list));
        } finally {
            sending.unlock();
        }
    }

    private void resynchronise() {
        sending.lock();
        try {
            deliver(payload(Rpc.JSON.createArrayNode()).put("resynchronize", true));
        } catch (IOException e) {
            forget();
        } finally {
            sending.unlock();
        }
    }

    private ObjectNode payload(ArrayNode calls) {
        ObjectNode payload = Rpc.JSON.createObjectNode().put("csrfToken", token);
        payload.set("rpc", calls);
        return payload;
    }

    private void deliver(ObjectNode payload) throws IOException {
        String message = payload.put("syncId", inbox.lastSeen())
                .put("clientId", nextCall)
                .toString();
        for (int attempt = 0; ; attempt++) {
            if (ended.getCount() == 0) {
                throw new SessionLost("The page is closed");
            }
            try {
                HttpConnection.Reply reply =
                        xhr.post("/?v-r=uidl&v-uiId=" + ui, "application/json; charset=UTF-8", message);
                if (reply.status() == 200) {
                    nextCall++;
                    receive(reply.text());
                    if (lost) {
                        throw new SessionLost("The session is gone");
                    }
                    return;
                }
                if (reply.status() < 500) {
                    forget();
                    throw new SessionLost("The server answered " + reply.status());
                }
            } catch (SessionLost gone) {
                throw gone;
            } catch (IOException noAnswer) {
                // Sent again below.
            }
            if (attempt > 0) {
                endsWithin(RESEND_MILLIS);
            }
        }
    }

    private void receive(String text) {
        JsonNode message = Rpc.JSON.readTree(text.startsWith("for(;;);") ? text.substring("for(;;);".length()) : text);
        if (message.isArray()) {
            message = message.get(0);
        }
        JsonNode meta = message.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError")) {
            forget();
            return;
        }
        if (!inbox.take(message)) {
            int seen = inbox.lastSeen();
            CLOCK.schedule(
                    () -> {
                        if (inbox.lastSeen() == seen && ended.getCount() > 0) {
                            Thread.startVirtualThread(this::resynchronise);
                        }
                    },
                    MISSING_MESSAGE_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
        listener.changed();
    }

    /** Called in order, one at a time. */
    private void read(JsonNode message) {
        if (message.path("resynchronize").asBoolean(false)) {
            nodes.clear();
            nextCall = message.path("clientId").asInt(nextCall);
        }
        for (JsonNode change : message.path("changes")) {
            nodes.apply(change);
            if (change.path("key").asString("").equals("reconnectInterval")) {
                reconnectMillis = Integer.parseInt(change.get("value").asString());
            }
        }
        for (JsonNode command : message.path("execute")) {
            String script = command.get(command.size() - 1).asString();
            if (script.contains("$server['}p']")) {
                settle(command, script.contains("$0, true"));
            }
        }
    }

    private void settle(JsonNode command, boolean kept) {
        CompletableFuture<String> promise = promises.remove(command.get(0).asInt());
        if (promise == null) {
            return;
        }
        if (kept) {
            promise.complete(command.get(1).isNull() ? "" : command.get(1).asString());
        } else {
            promise.completeExceptionally(new IOException("The server failed"));
        }
    }

    private void pushed(PushSocket.Arrival arrival) {
        if (readsPushes) {
            receive(arrival.text());
        } else {
            inbox.skip(numberOf(arrival.text()));
        }
        listener.pushed(arrival);
    }

    private static int numberOf(String push) {
        int start = push.lastIndexOf("\"syncId\":") + "\"syncId\":".length();
        int end = start;
        while (Character.isDigit(push.charAt(end))) {
            end++;
        }
        return end == start ? -1 : Integer.parseInt(push, start, end, 10);
    }

    private void heartbeat() {
        if (ended.getCount() == 0) {
            return;
        }
        try {
            int status = xhr.post("/?v-r=heartbeat&v-uiId=" + ui, "text/plain;charset=utf-8", "")
                    .status();
            if (status == 403 || status == 404 || status == 410) {
                forget();
            }
        } catch (IOException notNow) {
            // The next one asks again.
        }
    }

    private void forget() {
        if (!lost) {
            lost = true;
            boolean open = ended.getCount() > 0;
            close();
            if (open) {
                listener.lost();
            }
        }
    }

    boolean isLost() {
        return lost;
    }

    /** When the present push connection was made, by {@link System#nanoTime()}; 0 while there is none. */
    long connectedNanos() {
        PushLink link = push;
        return link == null ? 0 : link.connectedNanos();
    }

    boolean awaitsPushConnection(long millis) throws InterruptedException {
        PushLink link = push;
        return link != null && link.awaitsConnection(millis);
    }

    /** Bytes that have come over the network on all connections. */
    long received() {
        PushLink link = push;
        return xhr.received() + (link == null ? 0 : link.received());
    }

    /** Cuts the push connection; the page notices and comes back. */
    void cut() {
        PushLink link = push;
        if (link != null) {
            link.cut();
        }
    }

    /** Says that the page is closed, as a browser does with its last breath. */
    void leave() {
        try {
            String beacon =
                    payload(Rpc.JSON.createArrayNode()).put("UNLOAD", true).toString();
            if (ended.getCount() > 0) {
                xhr.post("/?v-r=uidl&v-uiId=" + ui, "text/plain;charset=UTF-8", beacon);
            }
        } catch (IOException unheard) {
            // The server finds out by the missing heartbeats.
        }
        close();
    }

    @Override
    public void close() {
        ended.countDown();
        if (beat != null) {
            beat.cancel(false);
        }
        PushLink link = push;
        if (link != null) {
            link.close();
        }
        xhr.close();
        promises.values().forEach(promise -> promise.completeExceptionally(new SessionLost("The page is closed")));
    }

    private void endsWithin(int millis) {
        try {
            ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    private static HttpConnection.Reply expect(int status, HttpConnection.Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException("The server answered " + reply.status());
        }
        return reply;
    }
}
