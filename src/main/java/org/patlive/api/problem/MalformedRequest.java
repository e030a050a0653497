package org.patlive.api.problem;

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
            case null -> new Problem(HttpStatus.BAD_REQUEST, "This call needs a body in JSON.");
            case StreamConstraintsException tooLarge ->
                new Problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "The body is too large, or too deeply nested, for what this call takes.");
            case UnrecognizedPropertyException unknown ->
                Problem.unprocessable("There is no field " + path(unknown) + " here; the fields are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(known -> "“" + known + "”")
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".");
            case MismatchedInputException other
            when other.getPath().isEmpty() -> Problem.unprocessable("The body has to be one JSON object.");
            case DatabindException other ->
                Problem.unprocessable(
                        "The field " + path(other) + " does not hold the kind of value that belongs there.");
            default ->
                new Problem(
                        HttpStatus.BAD_REQUEST,
                        "The body is not JSON that can be read" + line(cause) + ": correct it and send it again.");
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
                path.append(path.isEmpty() ? "" : ".")
                        .append(name.matches("[A-Za-z0-9_-]{1,40}") ? name : "of that name");
            }
        }
        return "“" + path + "”";
    }

    private static String line(JacksonException failure) {
        var location = failure.getLocation();
        return location == null || location.getLineNr() < 1 ? "" : " (line " + location.getLineNr() + ")";
    }
}
