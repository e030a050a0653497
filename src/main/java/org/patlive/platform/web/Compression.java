package org.patlive.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** How small a browser lets a file be made. */
enum Compression {
    BROTLI,
    GZIP,
    NONE;

    /** {@return the smallest that this browser understands} */
    static Compression accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        List<String> names = header == null
                ? List.of()
                : Stream.of(header.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .toList();
        // With a weight ("br;q=0") it may mean no: whoever says so is answered with the next.
        if (names.contains("br")) {
            return BROTLI;
        }
        return names.contains("gzip") ? GZIP : NONE;
    }
}
