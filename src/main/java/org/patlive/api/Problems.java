package org.patlive.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs of every failure below {@code /api} in the same form; what fails elsewhere is none of its business. */
@Component
class Problems implements HandlerExceptionResolver, Ordered {

    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(Problems.class));
    private static final String FAILED = "a call of a program failed";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    static boolean isCall(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isCall(request.getServletPath())) {
            return null;
        }
        tell(failure, response);
        return new ModelAndView();
    }

    /** Of any failure; one that nobody expected is logged, without what was sent or asked for. */
    void tell(Exception failure, HttpServletResponse response) {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        Problem problem = ProblemMapping.of(failure);
        if (problem.status().is5xxServerError()) {
            TROUBLES.failed(FAILED, "The API", failure);
        }
        response.reset();
        write(problem, response);
    }

    void write(Problem problem, HttpServletResponse response) {
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
        } catch (IOException gone) {
            // Whoever asked does not wait for the answer any more.
        }
    }

    /** Where a filter or the server itself has said no more than a number. */
    void write(int status, HttpServletResponse response) {
        HttpStatus known = HttpStatus.resolve(status);
        write(ProblemMapping.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known), response);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
