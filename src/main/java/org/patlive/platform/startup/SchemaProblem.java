package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.patlive.shared.Causes;
import org.springframework.core.env.PropertyResolver;

/** Explains why the schema of the database does not fit this version. */
class SchemaProblem implements StartupProblem {

    @Override
    public Optional<String> explain(Causes failure, PropertyResolver settings) {
        ConfiguredDatabase database = ConfiguredDatabase.of(settings);
        return failure.first(FlywayException.class)
                .map(e -> sentence(e, database, failure))
                .or(() -> failure.first(SchemaManagementException.class)
                        .map(e -> otherVersion(database, Causes.firstLine(String.valueOf(e.getMessage())))));
    }

    private static String sentence(FlywayException e, ConfiguredDatabase database, Causes failure) {
        if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return text("platform.startup.foreign-tables", "place", database.place(), "property", database.property());
        }
        if (e instanceof FlywayValidateException) {
            return text("platform.startup.other-history", "place", database.place(), "property", database.property());
        }
        return text(
                "platform.startup.upgrade-failed",
                "place",
                database.place(),
                "cause",
                failure.rootMessage(),
                "property",
                database.property());
    }

    private static String otherVersion(ConfiguredDatabase database, String detail) {
        return text(
                "platform.startup.other-version",
                "place",
                database.place(),
                "detail",
                detail,
                "property",
                database.property());
    }
}
