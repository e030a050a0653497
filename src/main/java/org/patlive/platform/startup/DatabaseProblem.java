package org.patlive.platform.startup;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.Causes;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.core.env.PropertyResolver;

/**
 * Explains why the database cannot be opened.
 *
 * <p>It recognises SQL states and H2's error codes instead of exception types, since the drivers are run-time dependencies.
 */
class DatabaseProblem implements StartupProblem {

    private static final int H2_IN_USE = 90020;
    private static final int H2_DAMAGED = 90030;
    private static final int H2_OTHER_VERSION = 90048;
    /** Errors of creating a file, creating a folder, and reading or writing. */
    private static final Set<Integer> H2_NOT_WRITABLE = Set.of(90024, 90028, 90031, 90044, 90062);

    private static final Set<String> LOGIN_REFUSED = Set.of("28000", "28P01");
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String NOT_ALLOWED = "42501";

    @Override
    public Optional<String> explain(Causes failure, PropertyResolver settings) {
        ConfiguredDatabase database = ConfiguredDatabase.of(settings);
        return failure.last(SQLException.class)
                .map(e -> sentence(e, database))
                .or(() -> driverMissing(failure, database))
                .or(() -> failure.first(PoolInitializationException.class)
                        .map(e -> "The database at " + database.place() + " cannot be opened (" + failure.rootMessage()
                                + "); check spring.datasource.url."));
    }

    private static @Nullable String sentence(SQLException e, ConfiguredDatabase database) {
        String state = String.valueOf(e.getSQLState());
        if (database.isH2()) {
            switch (e.getErrorCode()) {
                case H2_IN_USE:
                    return "Another PAT Live is using the database in " + database.place()
                            + "; stop that one, or choose another folder with " + database.property() + ".";
                case H2_DAMAGED:
                    return "The database in " + database.place() + " is damaged; put back a copy, or choose another"
                            + " folder with " + database.property() + ".";
                case H2_OTHER_VERSION:
                    return "The database in " + database.place() + " was written by another version of H2; choose"
                            + " another folder with " + database.property() + ".";
                default:
                    if (H2_NOT_WRITABLE.contains(e.getErrorCode())) {
                        return "The folder " + database.place() + " cannot be written; make it writable, or choose"
                                + " another with " + database.property() + ".";
                    }
            }
        }
        if (LOGIN_REFUSED.contains(state)) {
            return "The database at " + database.place() + " refuses the user '" + database.user()
                    + "'; check spring.datasource.username and spring.datasource.password.";
        }
        if (NO_SUCH_DATABASE.equals(state)) {
            return "The server has no database " + database.place() + "; create it, or check spring.datasource.url.";
        }
        if (NOT_ALLOWED.equals(state)) {
            return "The user '" + database.user() + "' may not create tables in " + database.place()
                    + "; grant it, or choose another with spring.datasource.username.";
        }
        if (state.startsWith("08")) {
            return "The database at " + database.place() + " does not answer; start it, or check"
                    + " spring.datasource.url.";
        }
        return null;
    }

    /** No driver accepts a URL of this kind: the data source fails before it connects. */
    private static Optional<String> driverMissing(Causes failure, ConfiguredDatabase database) {
        return failure.last(BeanCreationException.class)
                .filter(e -> "dataSource".equals(e.getBeanName()))
                .map(
                        e -> "No database can be reached by the address " + database.place()
                                + "; give spring.datasource.url as jdbc:postgresql://host/database or jdbc:h2:file:folder/name.");
    }
}
