package org.patlive.shared;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: exception types, causes and stack traces without messages. The message of a database quotes
 * the row, that of a parser the text that it could not read.
 */
public final class LogSafeFailure extends Exception {

    private static final int MAX_DEPTH = 20;

    private final String kind;

    private LogSafeFailure(Throwable original, @Nullable Throwable cause) {
        super(null, cause, false, true);
        kind = original.getClass().getName() + (original instanceof SQLException sql ? " " + sql.getSQLState() : "");
        setStackTrace(original.getStackTrace());
    }

    public static LogSafeFailure of(Throwable failure) {
        return of(failure, MAX_DEPTH);
    }

    /** The exception types alone, outermost first, in one line. */
    public static String kinds(Throwable failure) {
        return Causes.of(of(failure)).chain().stream()
                .map(Throwable::toString)
                .collect(Collectors.joining(", caused by "));
    }

    private static LogSafeFailure of(Throwable failure, int deepest) {
        Throwable cause = failure.getCause();
        return new LogSafeFailure(failure, cause == null || deepest == 0 ? null : of(cause, deepest - 1));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this; // the original's stack trace is used
    }

    /** First line of a stack trace: the exception type alone. */
    @Override
    public String toString() {
        return kind;
    }
}
