package org.patlive.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A static file as it was sent once: its content, compressed if the browser accepts that, and the headers about the file. */
record CachedFile(byte[] content, String tag, Map<String, String> headers) {

    private static final String[] CACHED_HEADERS = {
        HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_ENCODING, HttpHeaders.CACHE_CONTROL, "X-Content-Type-Options"
    };

    /** Content types worth compressing; fonts and images are compressed already. */
    private static final String TEXT = "(text/|application/javascript|application/json|image/svg).*";

    private static final int MIN_BYTES_TO_COMPRESS = 512;

    /** @param cacheControl in place of the response's own; null to keep that */
    static CachedFile of(ContentCachingResponseWrapper response, Compression compression, @Nullable String cacheControl)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : CACHED_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (response.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
        }
        if (cacheControl != null) {
            headers.put(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] content = response.getContentAsByteArray();
        boolean compress = compression != Compression.NONE
                && !headers.containsKey(HttpHeaders.CONTENT_ENCODING)
                && content.length >= MIN_BYTES_TO_COMPRESS
                && headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").matches(TEXT);
        if (compress) {
            headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
            content = gzipped(content);
        }
        return new CachedFile(content, "\"" + DigestUtils.md5DigestAsHex(content) + "\"", Map.copyOf(headers));
    }

    /** Sends the file, or 304 if the browser has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
