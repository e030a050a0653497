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
 * What a browser needs before it can show anything, answered from memory: a hall of people who scan the code at the same
 * moment all ask for the same twenty files. Each was looked up in nested jars, unpacked, led through every filter and
 * packed again, which took twice as long as letting the person in. The first who asks gets the server's own answer, and
 * it is kept; these files change with the program only.
 */
final class FrontendFiles extends OncePerRequestFilter {

    private static final String BUILT = "/VAADIN/build/";
    private static final List<String> FOLDERS = List.of(BUILT, "/VAADIN/static/", "/aura/");
    private static final List<String> FILES = List.of("/pat-live.css", "/favicon.svg");

    /** Several times of what there is; whoever makes up addresses fills no memory. */
    private static final int MOST_FILES = 200;

    private static final int MOST_BYTES = 1 << 20;

    /** Their names say what is in them. */
    private static final String FOR_GOOD = "max-age=31536000, immutable";

    private record Asked(String path, @Nullable String query, Compression packing) {}

    private final Map<Asked, CachedFile> kept = new ConcurrentHashMap<>();

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
        Asked asked = new Asked(path(request), request.getQueryString(), Compression.accepted(request));
        CachedFile file = kept.get(asked);
        if (file == null) {
            ContentCachingResponseWrapper first = new ContentCachingResponseWrapper(response);
            chain.doFilter(request, first);
            if (first.getStatus() != HttpServletResponse.SC_OK || first.getContentSize() > MOST_BYTES) {
                first.copyBodyToResponse();
                return;
            }
            file = CachedFile.of(first, asked.packing(), asked.path().startsWith(BUILT) ? FOR_GOOD : null);
            if (kept.size() < MOST_FILES) {
                kept.put(asked, file);
            }
            first.resetBuffer();
        }
        file.answer(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
