package org.patlive.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A chunked request that stops after some bytes without the chunk that ends it. */
final class UnendingRequest {

    private UnendingRequest() {}

    /** Sends that many bytes. @return the status of the response */
    static int responseStatus(String url, String token, long bytes) throws IOException {
        URI uri = URI.create(url);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + uri.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[64 * 1024];
            Arrays.fill(chunk, (byte) 'x');
            byte[] chunkHeader = (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            byte[] chunkEnd = "\r\n".getBytes(StandardCharsets.US_ASCII);
            for (long sent = 0; sent < bytes; sent += chunk.length) {
                out.write(chunkHeader);
                out.write(chunk);
                out.write(chunkEnd);
            }
            BufferedReader response =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(response.readLine().split(" ")[1]);
        }
    }
}
