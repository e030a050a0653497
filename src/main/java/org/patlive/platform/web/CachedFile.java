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

/** A file as it was answered once, as small as the browser allows, and without anything that was for whoever asked. */
record CachedFile(byte[] content, String tag, Map<String, String> headers) {

    private static final String[] ABOUT_THE_FILE = {
        HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_ENCODING, HttpHeaders.CACHE_CONTROL, "X-Content-Type-Options"
    };

    /** Where packing would only cost: fonts and pictures are packed already. */
    private static final String TEXT = "(text/|application/javascript|application/json|image/svg).*";

    private static final int WORTH_PACKING = 512;

    /** @param cacheControl instead of what was answered, or null */
    static CachedFile of(ContentCachingResponseWrapper answered, Compression packing, @Nullable String cacheControl)
            throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : ABOUT_THE_FILE) {
            String value = answered.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (answered.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, answered.getContentType());
        }
        if (cacheControl != null) {
            headers.put(HttpHeaders.CACHE_CONTROL, cacheControl);
        }
        headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        byte[] content = answered.getContentAsByteArray();
        boolean worthIt = packing != Compression.NONE
                && !headers.containsKey(HttpHeaders.CONTENT_ENCODING)
                && content.length >= WORTH_PACKING
                && headers.getOrDefault(HttpHeaders.CONTENT_TYPE, "").matches(TEXT);
        if (worthIt) {
            headers.put(HttpHeaders.CONTENT_ENCODING, "gzip");
            content = packed(content);
        }
        return new CachedFile(content, "\"" + DigestUtils.md5DigestAsHex(content) + "\"", Map.copyOf(headers));
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
