package org.patlive.bench.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A WebSocket (RFC 6455) with compressed messages (RFC 7692), as every browser asks for it. */
public final class PushSocket implements AutoCloseable {

    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final byte[] END_OF_MESSAGE = {0, 0, (byte) 0xff, (byte) 0xff};

    /**
     * A message from the server.
     *
     * @param nanos when its last byte had been read, by {@link System#nanoTime()}
     * @param bytes its size on the network
     */
    public record Arrival(String text, long nanos, int bytes) {}

    private final Wire wire;
    private final ReentrantLock writing = new ReentrantLock();
    private final Inflater inflater = new Inflater(true);
    private final boolean compressed;

    private PushSocket(Wire wire, boolean compressed) {
        this.wire = wire;
        this.compressed = compressed;
    }

    /** Opens a socket without cookies. */
    public static PushSocket open(Origin origin, String target) throws IOException {
        return open(origin, target, new Cookies());
    }

    static PushSocket open(Origin origin, String target, Cookies cookies) throws IOException {
        byte[] key = new byte[16];
        ThreadLocalRandom.current().nextBytes(key);
        Wire wire = new Wire(origin.connect());
        try {
            wire.write(Wire.ascii("GET " + target + " HTTP/1.1\r\nHost: " + origin.host() + "\r\n"
                    + HttpConnection.BROWSER
                    + "Connection: Upgrade\r\nUpgrade: websocket\r\nOrigin: " + origin.url()
                    + "\r\nCache-Control: no-cache\r\nPragma: no-cache\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\nSec-WebSocket-Key: "
                    + Base64.getEncoder().encodeToString(key) + "\r\n" + cookies.header() + "\r\n"));
            String status = wire.readLine();
            if (!status.contains(" 101")) {
                throw new IOException("No WebSocket: " + status);
            }
            boolean compressed = false;
            for (String line = wire.readLine(); !line.isEmpty(); line = wire.readLine()) {
                compressed |= line.toLowerCase(Locale.ROOT).contains("permessage-deflate");
            }
            wire.patience(0);
            return new PushSocket(wire, compressed);
        } catch (IOException e) {
            wire.close();
            throw e;
        }
    }

    /** Bytes that have come over the network. */
    public long received() {
        return wire.received();
    }

    /** Waits for the next text. */
    public Arrival next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        boolean packed = false;
        int bytes = 0;
        while (true) {
            int first = wire.read();
            int size = wire.read() & 0x7f;
            int headerBytes = 2;
            if (size == 126) {
                size = wire.read() << 8 | wire.read();
                headerBytes += 2;
            } else if (size == 127) {
                wire.read(4);
                size = wire.read() << 24 | wire.read() << 16 | wire.read() << 8 | wire.read();
                headerBytes += 8;
            }
            byte[] content = wire.read(size);
            switch (first & 0x0f) {
                case PING -> send(PONG, content);
                case PONG -> {}
                case CLOSE -> throw new IOException("The server closed the WebSocket");
                default -> {
                    packed |= (first & 0x40) != 0;
                    bytes += headerBytes + size;
                    message.write(content);
                    if ((first & 0x80) != 0) {
                        long nanos = System.nanoTime();
                        byte[] text = packed ? unpacked(message.toByteArray()) : message.toByteArray();
                        return new Arrival(new String(text, StandardCharsets.UTF_8), nanos, bytes);
                    }
                }
            }
        }
    }

    public void send(String text) throws IOException {
        send(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(int kind, byte[] content) throws IOException {
        if (content.length > 0xff_ffff) {
            throw new IllegalArgumentException("Too long for this client: " + content.length);
        }
        ByteArrayOutputStream frame = new ByteArrayOutputStream(content.length + 8);
        frame.write(0x80 | kind);
        if (content.length < 126) {
            frame.write(0x80 | content.length);
        } else if (content.length <= 0xffff) {
            frame.write(0x80 | 126);
            frame.write(content.length >> 8);
            frame.write(content.length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) content.length >> shift));
            }
        }
        byte[] mask = new byte[4];
        ThreadLocalRandom.current().nextBytes(mask);
        frame.writeBytes(mask);
        for (int i = 0; i < content.length; i++) {
            frame.write(content[i] ^ mask[i % 4]);
        }
        writing.lock();
        try {
            wire.write(frame.toByteArray());
        } finally {
            writing.unlock();
        }
    }

    private byte[] unpacked(byte[] content) throws IOException {
        if (!compressed) {
            throw new IOException("Compressed without having agreed on it");
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream(content.length * 4);
        byte[] part = new byte[4096];
        try {
            for (byte[] input : new byte[][] {content, END_OF_MESSAGE}) {
                inflater.setInput(input);
                for (int count = inflater.inflate(part); count > 0; count = inflater.inflate(part)) {
                    text.write(part, 0, count);
                }
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new IOException("Not readable", e);
        }
    }

    /** Cuts the connection, as when a Wi-Fi goes: without a word to the server. */
    @Override
    public void close() {
        wire.close();
    }

    /** After the last message: what was allocated outside of the heap. */
    void release() {
        inflater.end();
    }
}
