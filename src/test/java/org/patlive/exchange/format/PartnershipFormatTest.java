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

/** Nothing is left behind by mistake. */
@PatLiveTest
class PartnershipFormatTest {

    /** Every row gets a new id, and stands in what it belongs to. */
    private static final Set<String> BY_PLACE = Set.of("id", "round_id", "partnership_id");

    private static final String COLUMNS = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'""";

    @Autowired
    private JdbcTemplate database;

    @Test
    void every_column_travels_or_is_named_with_the_reason_why_not() {
        List<String> columns = database.queryForList(COLUMNS, String.class);
        assertThat(columns).hasSizeGreaterThan(100);
        Set<String> travelling = PartnershipFormat.TABLES.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
        Set<String> tables = PartnershipFormat.TABLES.stream().map(Table::name).collect(Collectors.toSet());

        assertThat(columns.stream()
                        .filter(column -> !travelling.contains(column) && !isLeftOut(column, tables))
                        .toList())
                .as("columns that a file of a partnership neither holds nor leaves out: see Format")
                .isEmpty();
        assertThat(columns).containsAll(travelling);
        assertThat(PartnershipFormat.LEFT_OUT.keySet()).allSatisfy(name -> assertThat(columns)
                .as("left out, but there is none: " + name)
                .anyMatch(column -> column.equals(name) || column.startsWith(name + ".")));
    }

    @Test
    void the_description_names_every_field_and_everything_that_is_left_out() throws IOException {
        String description = Files.readString(Path.of("docs", "format.md"));
        PartnershipFormat.TABLES.forEach(table -> {
            if (table != PartnershipFormat.ANSWERS) {
                table.columns().forEach(column -> assertThat(description).contains("`" + column.field() + "`"));
            }
        });
        PartnershipFormat.LEFT_OUT.keySet().forEach(name -> assertThat(description)
                .contains("`" + name + "`"));
    }

    private static boolean isLeftOut(String column, Set<String> tables) {
        String table = column.substring(0, column.indexOf('.'));
        return PartnershipFormat.LEFT_OUT.containsKey(table)
                || PartnershipFormat.LEFT_OUT.containsKey(column)
                || tables.contains(table) && BY_PLACE.contains(column.substring(table.length() + 1));
    }
}
