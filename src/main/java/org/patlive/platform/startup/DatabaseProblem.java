package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

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
                        .map(e -> text(
                                "platform.startup.database-closed",
                                "place",
                                database.place(),
                                "cause",
                                failure.rootMessage())));
    }

    private static @Nullable String sentence(SQLException e, ConfiguredDatabase database) {
        String state = String.valueOf(e.getSQLState());
        String place = database.place();
        String property = database.property();
        if (database.isH2()) {
            switch (e.getErrorCode()) {
                case H2_IN_USE:
                    return text("platform.startup.database-in-use", "place", place, "property", property);
                case H2_DAMAGED:
                    return text("platform.startup.database-damaged", "place", place, "property", property);
                case H2_OTHER_VERSION:
                    return text("platform.startup.database-other-h2", "place", place, "property", property);
                default:
                    if (H2_NOT_WRITABLE.contains(e.getErrorCode())) {
                        return text("platform.startup.folder-not-writable", "place", place, "property", property);
                    }
            }
        }
        if (LOGIN_REFUSED.contains(state)) {
            return text("platform.startup.login-refused", "place", place, "user", database.user());
        }
        if (NO_SUCH_DATABASE.equals(state)) {
            return text("platform.startup.no-such-database", "place", place);
        }
        if (NOT_ALLOWED.equals(state)) {
            return text("platform.startup.not-allowed", "user", database.user(), "place", place);
        }
        if (state.startsWith("08")) {
            return text("platform.startup.database-silent", "place", place);
        }
        return null;
    }

    /** No driver accepts a URL of this kind: the data source fails before it connects. */
    private static Optional<String> driverMissing(Causes failure, ConfiguredDatabase database) {
        return failure.last(BeanCreationException.class)
                .filter(e -> "dataSource".equals(e.getBeanName()))
                .map(e -> text("platform.startup.no-driver", "place", database.place()));
    }
}
