package org.patlive.api.problem;

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

/**
 * Answers paths below {@code /api} that no controller handles with a problem. Without it Vaadin would show its page for
 * an unknown route.
 */
@Configuration(proxyBeanMethods = false)
class UnknownPaths {

    /** After the controllers, which answer 405 for themselves, and before Vaadin's pages. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    HandlerMapping unknownApiPaths() {
        HttpRequestHandler notFound = (request, response) -> {
            throw ProblemMapping.of(HttpStatus.NOT_FOUND);
        };
        return new SimpleUrlHandlerMapping(Map.of("/api", notFound, "/api/**", notFound), AFTER_CONTROLLERS);
    }

    /** Error dispatches: a filter, Spring Security's firewall or the servlet container has set a status without a body. */
    @Bean
    HandlerMapping apiErrorDispatches(ProblemWriter problems) {
        HttpRequestHandler problem = (request, response) -> problems.write(response.getStatus(), response);
        AbstractHandlerMapping mapping = new AbstractHandlerMapping() {
            @Override
            protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
                Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
                String contextPath = request.getContextPath();
                return failed instanceof String path
                                && path.startsWith(contextPath)
                                && ProblemWriter.isApiPath(path.substring(contextPath.length()))
                        ? problem
                        : null;
            }
        };
        mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return mapping;
    }
}
