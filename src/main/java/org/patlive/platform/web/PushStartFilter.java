package org.patlive.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds the push connections of browsers that are back while the server still starts, until Vaadin can take them. Tomcat accepts
 * connections some moments earlier, and Vaadin answers such a connection with an error, after which the page would use slower
 * long polling until it is loaded again (issue 25482 of vaadin/flow).
 */
final class PushStartFilter extends OncePerRequestFilter {

    private final CountDownLatch started = new CountDownLatch(1);
    private final Duration patience;

    /** @param patience how long a connection is held at most; it is refused with 503 then */
    PushStartFilter(Duration patience) {
        this.patience = patience;
    }

    /** Vaadin's servlet has been initialised by then. */
    @EventListener(WebServerInitializedEvent.class)
    void letConnectionsIn() {
        started.countDown();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isStarted()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean isStarted() {
        try {
            return started.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
