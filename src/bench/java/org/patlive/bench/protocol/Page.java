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
import tools.jackson.databind.json.JsonMapper;
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

    static final JsonMapper JSON = new JsonMapper();

    /** As the application sets it, and as Flow's push connection sets it. */
    private static final int RESEND_MILLIS = 2_000;

    private static final int RECONNECT_MILLIS = 5_000;
    private static final int MISSING_MESSAGE_MILLIS = 5_000;
    private static final int HEARTBEAT_SECONDS = 60;
    private static final String NOT_KNOWN_YET = "0";
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
    private final CountDownLatch firstPushConnection = new CountDownLatch(1);
    private volatile @Nullable PushSocket socket;
    private volatile long connectedNanos;
    private volatile long receivedByOldSockets;
    private volatile boolean lost;
    private @Nullable ScheduledFuture<?> beat;
    private String token = "";
    private String pushId = "";
    private String trackingId = NOT_KNOWN_YET;
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
        JsonNode config = JSON.readTree(reply.text()).get("appConfig");
        JsonNode uidl = config.get("uidl");
        ui = config.get("v-uiId").asInt();
        token = uidl.get("Vaadin-Security-Key").asString();
        pushId = uidl.get("Vaadin-Push-ID").asString();
        inbox.take(uidl);
        Thread.ofVirtual().name("push").start(this::followPushes);
        beat = CLOCK.scheduleAtFixedRate(
                () -> Thread.startVirtualThread(this::heartbeat),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
        ObjectNode where = JSON.createObjectNode();
        where.put("route", "/" + path)
                .put("query", "")
                .put("appShellTitle", "PAT Live")
                .put("trigger", "");
        where.putObject("historyState").put("idx", 0);
        send(event(1, "ui-navigate", where));
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
        ObjectNode call =
                JSON.createObjectNode().put("type", "publishedEventHandler").put("node", node);
        call.put("templateEventMethodName", method).set("templateEventMethodArgs", JSON.valueToTree(arguments));
        sending.lock();
        try {
            CompletableFuture<String> promise = new CompletableFuture<>();
            promises.put(nextPromise, promise);
            call.put("promise", nextPromise++);
            send(call);
            return promise;
        } finally {
            sending.unlock();
        }
    }

    static ObjectNode event(int node, String event, ObjectNode data) {
        ObjectNode call =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        call.set("data", data);
        return call;
    }

    static ObjectNode property(int node, String property, JsonNode value) {
        ObjectNode call =
                JSON.createObjectNode().put("type", "mSync").put("node", node).put("feature", 1);
        call.put("property", property).set("value", value);
        return call;
    }

    /** Sends calls and takes in the reply; as long as there is none, they are sent again as they are. */
    void send(ObjectNode... calls) throws IOException {
        ArrayNode list = JSON.createArrayNode();
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
            deliver(payload(JSON.createArrayNode()).put("resynchronize", true));
        } catch (IOException e) {
            forget();
        } finally {
            sending.unlock();
        }
    }

    private ObjectNode payload(ArrayNode calls) {
        ObjectNode payload = JSON.createObjectNode().put("csrfToken", token);
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
        JsonNode message = JSON.readTree(text.startsWith("for(;;);") ? text.substring("for(;;);".length()) : text);
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

    private void followPushes() {
        while (ended.getCount() > 0) {
            try {
                PushSocket open = PushSocket.open(origin, pushTarget(), cookies);
                socket = open;
                if (!trackingId.equals(NOT_KNOWN_YET)) {
                    connectedNanos = System.nanoTime(); // the server greets a connection that it knows without a word
                }
                try {
                    while (true) {
                        pushed(open.next());
                    }
                } finally {
                    connectedNanos = 0;
                    receivedByOldSockets += open.received();
                    socket = null;
                    open.close();
                    open.release();
                }
            } catch (IOException gone) {
                endsWithin(RECONNECT_MILLIS); // without a word meanwhile, as Chromium was seen to do
            }
        }
    }

    private String pushTarget() {
        return "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + "&X-Atmosphere-tracking-id=" + trackingId
                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                + inbox.lastSeen();
    }

    /** A message is preceded by its length; the first tells the connection's id, others may be mere padding. */
    private void pushed(PushSocket.Arrival arrival) {
        String text = arrival.text();
        int bar = text.indexOf('|');
        if (bar > 0 && text.startsWith("{", bar + 1)) {
            if (readsPushes) {
                receive(text.substring(bar + 1));
            } else {
                inbox.skip(numberOf(text));
            }
            listener.pushed(arrival);
        } else if (connectedNanos == 0 && bar > 0 && text.length() > 30) {
            trackingId = text.substring(bar + 1, text.indexOf('|', bar + 1));
            connectedNanos = arrival.nanos();
            firstPushConnection.countDown();
        }
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
        return connectedNanos;
    }

    boolean awaitsPushConnection(long millis) throws InterruptedException {
        return firstPushConnection.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Bytes that have come over the network on all connections. */
    long received() {
        PushSocket open = socket;
        return xhr.received() + receivedByOldSockets + (open == null ? 0 : open.received());
    }

    /** Cuts the push connection; the page notices and comes back. */
    void cut() {
        PushSocket open = socket;
        if (open != null) {
            open.close();
        }
    }

    /** Says that the page is closed, as a browser does with its last breath. */
    void leave() {
        try {
            String beacon = payload(JSON.createArrayNode()).put("UNLOAD", true).toString();
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
        cut();
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
