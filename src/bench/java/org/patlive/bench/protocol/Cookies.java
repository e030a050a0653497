package org.patlive.bench.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cookies of one browser. */
final class Cookies {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    void take(String setCookie) {
        String pair = setCookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        values.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The line of a request's header; empty without cookies. */
    String header() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}
