package org.patlive.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why the server could not do something that it should have done, as a sentence for the person who tried. */
public enum Trouble {
    DISK_FULL("The server's disk is full: nothing new can be saved until there is room on it."
            + " What was saved is safe, and what phones keep is sent by itself afterwards."),
    NO_DATABASE("The server cannot reach its database at the moment. Nothing saved is lost; please try again in a"
            + " minute."),
    UNKNOWN("That did not work. Nothing saved is lost; please try again.");

    /** As Linux, macOS and Windows say it, and for a limit that is set for the process. */
    private static final List<String> NO_ROOM =
            List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded", "File too large");

    private static final String POSTGRES_DISK_FULL = "53100";

    /** H2 has closed its file after something that went wrong with it. */
    private static final int H2_CLOSED = 90098;

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
        if (causes.stream().anyMatch(Trouble::isNoRoom)) {
            return DISK_FULL;
        }
        return causes.stream().anyMatch(Trouble::isNoDatabase) ? NO_DATABASE : UNKNOWN;
    }

    private static boolean isNoRoom(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof SQLException sql && POSTGRES_DISK_FULL.equals(sql.getSQLState())
                || NO_ROOM.stream().anyMatch(message::contains);
    }

    private static boolean isNoDatabase(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return sql instanceof SQLTransientConnectionException
                    || sql.getErrorCode() == H2_CLOSED
                    || state.startsWith("08")
                    || POSTGRES_AWAY.contains(state);
        }
        return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException;
    }
}
