package org.patlive.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The compression of files that a browser accepts. */
enum Compression {
    BROTLI,
    GZIP,
    NONE;

    /** {@return the best compression that the browser accepts} */
    static Compression accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        List<String> names = header == null
                ? List.of()
                : Stream.of(header.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .toList();
        // a name with a weight ("br;q=0") may mean that it is not accepted, so it is ignored
        if (names.contains("br")) {
            return BROTLI;
        }
        return names.contains("gzip") ? GZIP : NONE;
    }
}
