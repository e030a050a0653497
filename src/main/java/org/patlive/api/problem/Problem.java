package org.patlive.api.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that failed, as problem details (RFC 9457) with one sentence that says what to do. */
public final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String sentence;
    private final transient HttpHeaders headers = new HttpHeaders();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Problem(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    public static Problem notFound(String sentence) {
        return new Problem(HttpStatus.NOT_FOUND, sentence);
    }

    /** 422: the request is well formed, but something in it is not acceptable. */
    public static Problem unprocessable(String sentence) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
    }

    public Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Adds an extension member, in addition to the sentence, that a program can evaluate. */
    Problem with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** The members in the order in which they are written. The type is always blank: the status says as much. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", sentence);
        body.putAll(extensions);
        return body;
    }
}
