package org.patlive.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells whether a failure means that the database is unreachable or full, as opposed to a statement that it refused. */
public final class DatabaseFailures {

    /**
     * H2: general (what its file store throws), input and output, closed after something went wrong with its file,
     * connection broken, at shutdown.
     */
    private static final Set<Integer> H2 = Set.of(50000, 90028, 90031, 90098, 90067, 90121);

    private static final String POSTGRES_DISK_FULL = "53100";

    /** PostgreSQL: shut down by its administrator, crashed, starting or stopping. */
    private static final Set<String> POSTGRES_AWAY = Set.of("57P01", "57P02", "57P03");

    /** The connection pool's message after it has evicted a broken connection; the original failure is not among the causes. */
    private static final String POOL_CLOSED_IT = "Connection is closed";

    private DatabaseFailures() {}

    /** Whether this failure or one of its causes means that the database is unreachable or full. */
    public static boolean isCauseOf(Throwable failure) {
        return Causes.of(failure).chain().stream().anyMatch(DatabaseFailures::isDatabaseFailure);
    }

    /** Whether H2 has closed its file for everybody. */
    public static boolean isClosedH2(SQLException failure) {
        return failure.getClass().getName().startsWith("org.h2.") && H2.contains(failure.getErrorCode());
    }

    public static boolean isFullPostgres(SQLException failure) {
        return POSTGRES_DISK_FULL.equals(failure.getSQLState());
    }

    private static boolean isDatabaseFailure(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientConnectionException
                    || isFullPostgres(sql)
                    || isClosedH2(sql)
                    || POOL_CLOSED_IT.equals(sql.getMessage())
                    || state.startsWith("08")
                    || POSTGRES_AWAY.contains(state);
        }
        return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException;
    }
}
