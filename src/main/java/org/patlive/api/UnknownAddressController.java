package org.patlive.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Addresses below {@code /api} are never pages: where there is no call, and where the server itself refuses one. */
@Configuration(proxyBeanMethods = false)
class UnknownAddressController {

    /** After the calls, which say for themselves which methods they know, and before the pages. */
    private static final int AFTER_CALLS = 1;

    @Bean
    HandlerMapping unknownCalls() {
        HttpRequestHandler nothing = (request, response) -> {
            throw ProblemMapping.of(HttpStatus.NOT_FOUND);
        };
        return new SimpleUrlHandlerMapping(Map.of("/api", nothing, "/api/**", nothing), AFTER_CALLS);
    }

    /** What a filter, the firewall or the server answered by a number alone comes by again as an error. */
    @Bean
    HandlerMapping refusedCalls(Problems problems) {
        HttpRequestHandler told = (request, response) -> problems.write(response.getStatus(), response);
        AbstractHandlerMapping mapping = new AbstractHandlerMapping() {
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
                Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
                String below = request.getContextPath();
                return refused instanceof String path
                                && path.startsWith(below)
                                && Problems.isCall(path.substring(below.length()))
                        ? told
                        : null;
            }
        };
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }
}
