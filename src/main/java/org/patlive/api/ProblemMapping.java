package org.patlive.api;

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

/** What to tell a program of a failure. */
final class ProblemMapping {

    private static final String WHAT_THERE_IS = " What there is stands in /api/v1/docs.";
    private static final String ONE_MINUTE = "60";

    private ProblemMapping() {}

    static Problem of(Exception failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case FileTooLarge large -> new Problem(HttpStatus.CONTENT_TOO_LARGE, large.sentence());
            case InvalidTable bad ->
                Problem.unfit(bad.sentence()).with("errors", lines(bad)).with("badLines", bad.bad());
            case Refused refused -> new Problem(HttpStatus.CONFLICT, refused.sentence());
            case HttpMessageNotReadableException unread -> MalformedRequest.why(unread);
            case HttpRequestMethodNotSupportedException method ->
                headed(
                        new Problem(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                "This address knows no " + named(method.getMethod()) + "." + WHAT_THERE_IS),
                        method);
            case HttpMediaTypeNotSupportedException type -> headed(unsupported(type), type);
            case HttpMediaTypeNotAcceptableException type ->
                headed(
                        new Problem(
                                HttpStatus.NOT_ACCEPTABLE,
                                "The answer here is " + list(type.getSupportedMediaTypes())
                                        + ", which the header “Accept” leaves out."),
                        type);
            case ErrorResponse answer -> of(known(answer));
            default -> of(lost(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR, failure);
        };
    }

    /** Where no more is known than that. */
    static Problem of(HttpStatus status) {
        return new Problem(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is no such call." + WHAT_THERE_IS;
                    case INTERNAL_SERVER_ERROR ->
                        "This did not work, and the call is not to blame; try again, and if that does not help, tell"
                                + " whoever runs the server.";
                    default ->
                        status.is4xxClientError()
                                ? "The call cannot be understood." + WHAT_THERE_IS
                                : "The server cannot do this now; try again in a minute.";
                });
    }

    private static Problem of(HttpStatus status, Exception failure) {
        return status == HttpStatus.SERVICE_UNAVAILABLE
                ? new Problem(status, FailureMessage.of(failure).sentence()).header(HttpHeaders.RETRY_AFTER, ONE_MINUTE)
                : of(status);
    }

    private static boolean lost(Exception failure) {
        return DatabaseFailures.isBehind(failure);
    }

    private static HttpStatus known(ErrorResponse answer) {
        HttpStatus known = HttpStatus.resolve(answer.getStatusCode().value());
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static Problem unsupported(HttpMediaTypeNotSupportedException type) {
        return new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "The body has to be " + list(type.getSupportedMediaTypes())
                        + " in UTF-8; say so in the header “Content-Type”.");
    }

    private static Problem headed(Problem problem, ErrorResponse answer) {
        answer.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
        return problem;
    }

    private static List<Object> lines(InvalidTable table) {
        return table.lines().stream()
                .<Object>map(line -> FigureJson.object("line", line.number(), "reason", line.reason()))
                .toList();
    }

    /** A method is a word of the caller's own. */
    private static String named(String method) {
        return method.matches("[A-Z]{1,10}") ? method : "such method";
    }

    private static String list(List<MediaType> types) {
        return types.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
