package org.patlive.bench.protocol;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A browser's keep-alive connection for pages and calls: one request at a time. */
final class HttpConnection implements AutoCloseable {

    /** What a Chromium says of itself with each request: the server has to read it all. */
    static final String BROWSER = "User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/140.0.0.0 Safari/537.36\r\nAccept-Language: en-US,en;q=0.9\r\n";

    private static final String FETCH = "Accept: */*\r\nAccept-Encoding: gzip, deflate\r\nConnection: keep-alive\r\n"
            + "Sec-Fetch-Dest: empty\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Site: same-origin\r\n"
            + "sec-ch-ua: \"Chromium\";v=\"140\"\r\nsec-ch-ua-mobile: ?1\r\nsec-ch-ua-platform: \"Android\"\r\n";

    /** An answer; the body is unpacked. */
    record Reply(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final Origin origin;
    private final Cookies cookies;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Wire wire;
    private volatile long receivedBefore;

    HttpConnection(Origin origin, Cookies cookies) {
        this.origin = origin;
        this.cookies = cookies;
    }

    /** Bytes that have come over the network, headers included. */
    long received() {
        Wire now = wire;
        return receivedBefore + (now == null ? 0 : now.received());
    }

    Reply get(String target) throws IOException {
        return exchange("GET " + target, "", new byte[0]);
    }

    Reply post(String target, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String headers = "Origin: " + origin.url() + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + bytes.length + "\r\n";
        return exchange("POST " + target, headers, bytes);
    }

    private Reply exchange(String request, String headers, byte[] body) throws IOException {
        byte[] head = Wire.ascii(request + " HTTP/1.1\r\nHost: " + origin.host() + "\r\n" + BROWSER + FETCH + headers
                + cookies.header() + "\r\n");
        byte[] message = new byte[head.length + body.length];
        System.arraycopy(head, 0, message, 0, head.length);
        System.arraycopy(body, 0, message, head.length, body.length);
        lock.lock();
        try {
            boolean kept = wire != null;
            try {
                return over(open(), message);
            } catch (IOException broken) {
                close();
                if (!kept) {
                    throw broken;
                }
                // The server had closed the connection while it was idle: a browser takes a new one without a word.
                return over(open(), message);
            }
        } catch (IOException broken) {
            close();
            throw broken;
        } finally {
            lock.unlock();
        }
    }

    private Wire open() throws IOException {
        Wire open = wire;
        if (open == null) {
            open = new Wire(origin.connect());
            wire = open;
        }
        return open;
    }

    private Reply over(Wire wire, byte[] message) throws IOException {
        wire.write(message);
        int status = Integer.parseInt(wire.readLine().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean packed = false;
        boolean last = false;
        for (String line = wire.readLine(); !line.isEmpty(); line = wire.readLine()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                case "content-encoding" -> packed = value.equalsIgnoreCase("gzip");
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "set-cookie" -> cookies.take(value);
                default -> {}
            }
        }
        byte[] body = chunked ? chunks(wire) : wire.read(status == 304 || status == 204 ? 0 : length);
        if (last) {
            close();
        }
        return new Reply(status, packed ? unpacked(body) : body);
    }

    private static byte[] chunks(Wire wire) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size;
        do {
            size = Integer.parseInt(wire.readLine().split(";")[0].strip(), 16);
            body.write(wire.read(size));
            wire.readLine();
        } while (size > 0);
        return body.toByteArray();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }

    @Override
    public void close() {
        Wire open = wire;
        if (open != null) {
            wire = null;
            receivedBefore += open.received();
            open.close();
        }
    }
}
