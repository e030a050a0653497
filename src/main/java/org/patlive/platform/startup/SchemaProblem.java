package org.patlive.platform.startup;

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
            return "The database at " + database.place() + " holds tables that are not PAT Live's; give it an empty"
                    + " one with " + database.property() + ".";
        }
        if (e instanceof FlywayValidateException) {
            return otherVersion(database, "its schema history differs");
        }
        return "The database at " + database.place() + " could not be brought up to date (" + failure.rootMessage()
                + "); choose another with " + database.property() + ".";
    }

    private static String otherVersion(ConfiguredDatabase database, String detail) {
        return "The database at " + database.place() + " was made by another version of PAT Live (" + detail
                + "); start that version, or choose another database with " + database.property() + ".";
    }
}
