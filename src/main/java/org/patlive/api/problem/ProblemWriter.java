package org.patlive.api.problem;

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

/** Answers every failure below {@code /api} with problem details; failures of pages are left to other resolvers. */
@Component
public class ProblemWriter implements HandlerExceptionResolver, Ordered {

    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(ProblemWriter.class));
    private static final String API_CALL_FAILED = "a call failed";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    static boolean isApiPath(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isApiPath(request.getServletPath())) {
            return null;
        }
        write(failure, response);
        return new ModelAndView();
    }

    /** Writes the problem for any failure. An unexpected one is logged, without anything of the request. */
    public void write(Exception failure, HttpServletResponse response) {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return;
        }
        Problem problem = ProblemMapping.of(failure);
        if (problem.status().is5xxServerError()) {
            FAILURES.failed(API_CALL_FAILED, "The API", failure);
        }
        response.reset();
        write(problem, response);
    }

    public void write(Problem problem, HttpServletResponse response) {
        response.setStatus(problem.status().value());
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem.body()));
        } catch (IOException disconnected) {
            // The client does not wait for the response any more.
        }
    }

    /** Writes the problem for a status that a filter or the servlet container has set without a body. */
    public void write(int status, HttpServletResponse response) {
        HttpStatus known = HttpStatus.resolve(status);
        write(ProblemMapping.of(known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known), response);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
