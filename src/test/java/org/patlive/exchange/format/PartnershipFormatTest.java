package org.patlive.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** No table or column of the database is forgotten in the file of a partnership. */
@PatLiveTest
class PartnershipFormatTest {

    /** Columns that a file does not need: an import assigns new ids, and a row is nested in what it belongs to. */
    private static final Set<String> IDS = Set.of("id", "round_id", "partnership_id");

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'""";

    @Autowired
    private JdbcTemplate database;

    @Test
    void every_column_is_in_the_format_or_left_out_for_a_reason() {
        List<String> columns = database.queryForList(COLUMNS, String.class);
        assertThat(columns).hasSizeGreaterThan(100);
        Set<String> formatted = PartnershipFormat.TABLES.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
        Set<String> tables =
                PartnershipFormat.TABLES.stream().map(TableFormat::name).collect(Collectors.toSet());

        assertThat(columns.stream()
                        .filter(column -> !formatted.contains(column) && !isLeftOut(column, tables))
                        .toList())
                .as("columns that PartnershipFormat neither holds nor leaves out")
                .isEmpty();
        assertThat(columns).containsAll(formatted);
        assertThat(PartnershipFormat.LEFT_OUT.keySet()).allSatisfy(name -> assertThat(columns)
                .as("left out, but not in the database: " + name)
                .anyMatch(column -> column.equals(name) || column.startsWith(name + ".")));
    }

    @Test
    void the_documentation_names_every_field_and_everything_that_is_left_out() throws IOException {
        String documentation = Files.readString(Path.of("docs", "format.md"));
        PartnershipFormat.TABLES.forEach(table -> {
            if (table != PartnershipFormat.ANSWERS) {
                table.columns().forEach(column -> assertThat(documentation).contains("`" + column.field() + "`"));
            }
        });
        PartnershipFormat.LEFT_OUT.keySet().forEach(name -> assertThat(documentation)
                .contains("`" + name + "`"));
    }

    private static boolean isLeftOut(String column, Set<String> tables) {
        String table = column.substring(0, column.indexOf('.'));
        return PartnershipFormat.LEFT_OUT.containsKey(table)
                || PartnershipFormat.LEFT_OUT.containsKey(column)
                || tables.contains(table) && IDS.contains(column.substring(table.length() + 1));
    }
}
