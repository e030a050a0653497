package org.patlive.api.problem;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.exchange.response.InvalidTable;
import org.patlive.platform.web.FailureMessage;
import org.patlive.shared.DatabaseFailures;
import org.patlive.shared.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Maps exceptions and HTTP statuses to problems. */
final class ProblemMapping {

    private static final String ONE_MINUTE = "60"; // seconds, for Retry-After

    /** One line of a table that cannot be read, in the member “errors”. */
    private record LineError(long line, String reason) {}

    private ProblemMapping() {}

    static Problem of(Exception failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case FileTooLarge tooLarge -> new Problem(HttpStatus.CONTENT_TOO_LARGE, tooLarge.sentence());
            case InvalidTable table ->
                Problem.unprocessable(table.sentence())
                        .with("errors", lineErrors(table))
                        .with("badLines", table.badLines());
            case Refused refused -> new Problem(HttpStatus.CONFLICT, refused.sentence());
            case HttpMessageNotReadableException unreadable -> MalformedRequest.problem(unreadable);
            case HttpRequestMethodNotSupportedException method ->
                withHeadersOf(
                        new Problem(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                text("api.problem.method-not-allowed", "method", method.getMethod())),
                        method);
            case HttpMediaTypeNotSupportedException type -> withHeadersOf(unsupported(type), type);
            case HttpMediaTypeNotAcceptableException type ->
                withHeadersOf(
                        new Problem(
                                HttpStatus.NOT_ACCEPTABLE,
                                text("api.problem.not-acceptable", "types", list(type.getSupportedMediaTypes()))),
                        type);
            case ErrorResponse error -> of(status(error));
            default ->
                DatabaseFailures.isCauseOf(failure) ? unavailable(failure) : of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /** The problem where nothing but the status is known. */
    static Problem of(HttpStatus status) {
        return new Problem(
                status,
                switch (status) {
                    case NOT_FOUND -> text("api.problem.no-such-call");
                    case INTERNAL_SERVER_ERROR -> text("api.problem.server-error");
                    default ->
                        status.is4xxClientError() ? text("api.problem.not-understood") : text("api.problem.not-now");
                });
    }

    private static Problem unavailable(Exception failure) {
        return new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        FailureMessage.of(failure).sentence())
                .header(HttpHeaders.RETRY_AFTER, ONE_MINUTE);
    }

    private static HttpStatus status(ErrorResponse error) {
        HttpStatus status = HttpStatus.resolve(error.getStatusCode().value());
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Problem unsupported(HttpMediaTypeNotSupportedException type) {
        return new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                text("api.problem.unsupported-type", "types", list(type.getSupportedMediaTypes())));
    }

    private static Problem withHeadersOf(Problem problem, ErrorResponse error) {
        error.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
        return problem;
    }

    private static List<LineError> lineErrors(InvalidTable table) {
        return table.lines().stream()
                .map(line -> new LineError(line.number(), line.reason()))
                .toList();
    }

    private static String list(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
