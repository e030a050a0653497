package org.patlive.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.patlive.platform.internal.DiskErrors;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why the server could not do something that it should have done, as a sentence for the person who tried. */
public enum Trouble {
    DISK_FULL("The server's disk is full: nothing new can be saved until there is room on it."
            + " What was saved is safe, and what phones keep is sent by itself afterwards."),
    NO_DATABASE("The server cannot reach its database at the moment. Nothing saved is lost; please try again in a"
            + " minute."),
    UNKNOWN("That did not work. Nothing saved is lost; please try again.");

    /** H2: general (what its file store throws), input and output, closed after something went wrong with its file. */
    private static final Set<Integer> H2_LOST = Set.of(50000, 90028, 90031, 90098);

    private static final String POSTGRES_DISK_FULL = "53100";

    /** What the pool says after it has let a broken connection go: the first failure hides behind it. */
    private static final String POOL_CLOSED_IT = "Connection is closed";

    /** PostgreSQL: shut down by its administrator, crashed, starting or stopping. */
    private static final Set<String> POSTGRES_AWAY = Set.of("57P01", "57P02", "57P03");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence, perhaps with what to do. */
    public String sentence() {
        return sentence;
    }

    /** Whether it goes away without a change of the program. */
    public boolean passes() {
        return this != UNKNOWN;
    }

    /** What is behind this failure. */
    public static Trouble of(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(100)
                .toList();
        if (causes.stream().noneMatch(Trouble::isNoDatabase)) {
            return UNKNOWN;
        }
        return DiskErrors.isDiskFull() ? DISK_FULL : NO_DATABASE;
    }

    private static boolean isNoDatabase(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientConnectionException
                    || POSTGRES_DISK_FULL.equals(state)
                    || POOL_CLOSED_IT.equals(sql.getMessage())
                    || H2_LOST.contains(sql.getErrorCode())
                    || state.startsWith("08")
                    || POSTGRES_AWAY.contains(state);
        }
        return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException;
    }
}
