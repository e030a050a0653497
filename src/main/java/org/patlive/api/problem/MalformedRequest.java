package org.patlive.api.problem;

import static org.patlive.shared.text.Texts.text;

import java.util.stream.Collectors;
import org.patlive.shared.Causes;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Explains why a JSON body could not be read. Names the field, and never repeats its value. */
final class MalformedRequest {

    private MalformedRequest() {}

    static Problem problem(HttpMessageNotReadableException failure) {
        JacksonException cause = Causes.of(failure).last(JacksonException.class).orElse(null);
        return switch (cause) {
            case null -> new Problem(HttpStatus.BAD_REQUEST, text("api.problem.no-body"));
            case StreamConstraintsException tooLarge ->
                new Problem(HttpStatus.CONTENT_TOO_LARGE, text("api.problem.too-large"));
            case UnrecognizedPropertyException unknown ->
                Problem.unprocessable(text(
                        "api.problem.unknown-field",
                        "field",
                        path(unknown),
                        "fields",
                        unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))));
            case MismatchedInputException other
            when other.getPath().isEmpty() -> Problem.unprocessable(text("api.problem.no-object"));
            case DatabindException other ->
                Problem.unprocessable(text("api.problem.wrong-value", "field", path(other)));
            default -> new Problem(HttpStatus.BAD_REQUEST, notJson(cause));
        };
    }

    /** The path of the field, as {@code organisations[2].sector}. Free text of the caller is not repeated. */
    private static String path(DatabindException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name.matches("[A-Za-z0-9_-]{1,40}") ? name : "…");
            }
        }
        return path.toString();
    }

    private static String notJson(JacksonException failure) {
        var location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? text("api.problem.not-json")
                : text("api.problem.not-json-in-line", "line", String.valueOf(location.getLineNr()));
    }
}
