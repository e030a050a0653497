package org.patlive.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves the static files of the front end from memory. When a hall of people scans the code at the same moment, all browsers
 * request the same twenty files. Without this filter each is looked up in nested jars, decompressed, passed through every filter
 * and compressed again, which takes twice as long as joining. The first response for a file is kept; the files change only
 * with the program.
 */
final class FrontendFileFilter extends OncePerRequestFilter {

    private static final String BUILT = "/VAADIN/build/";
    private static final List<String> FOLDERS = List.of(BUILT, "/VAADIN/static/", "/aura/", "/styles/");
    private static final List<String> FILES = List.of("/favicon.svg");

    /** Several times what exists; limits the memory that made-up URLs can use. */
    private static final int MAX_FILES = 200;

    private static final int MAX_BYTES = 1 << 20;

    /** For files whose names contain a hash of their content. */
    private static final String IMMUTABLE = "max-age=31536000, immutable";

    private record Key(String path, @Nullable String query, Compression compression) {}

    private final Map<Key, CachedFile> cache = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !request.getMethod().equals("GET")
                || request.getHeader(HttpHeaders.RANGE) != null
                || !FILES.contains(path) && FOLDERS.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Key key = new Key(path(request), request.getQueryString(), Compression.accepted(request));
        CachedFile file = cache.get(key);
        if (file == null) {
            ContentCachingResponseWrapper captured = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, captured);
            if (captured.getStatus() != HttpServletResponse.SC_OK || captured.getContentSize() > MAX_BYTES) {
                captured.copyBodyToResponse();
                return;
            }
            file = CachedFile.of(captured, key.compression(), key.path().startsWith(BUILT) ? IMMUTABLE : null);
            if (cache.size() < MAX_FILES) {
                cache.put(key, file);
            }
            captured.resetBuffer();
        }
        file.send(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
