package org.patlive.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a call was not done, as a program is told (RFC 9457), with one sentence that says what to do. */
final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String sentence;
    private final transient HttpHeaders headers = new HttpHeaders();
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    Problem(HttpStatus status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    static Problem notFound(String sentence) {
        return new Problem(HttpStatus.NOT_FOUND, sentence);
    }

    /** It was understood, but something that it asks for cannot be. */
    static Problem unfit(String sentence) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, sentence);
    }

    Problem header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    /** Something beside the sentence that a program can use. */
    Problem with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** In the order in which they are written. The status says all that the type would. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", sentence);
        body.putAll(more);
        return body;
    }
}
