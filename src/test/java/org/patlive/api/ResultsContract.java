package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs see of results: what everybody else sees, and the same of it. */
abstract class ResultsContract {

    private static final int FIRST_STATEMENT = 3;
    private static final String STILL_OPEN = "appears when the round is closed";
    private static final String PROTECTED = "hidden to protect people’s answers";

    /** Of a statement but how many answers it has. */
    private static final String[] EVERYTHING = {
        "counts", "mean", "iov", "a", "acrossTheLine", "betweenGap", "withinGap", "division"
    };

    @Autowired
    private Programs programs;

    @Test
    void figures_are_those_of_the_sheets_that_came_in() {
        String table = Table.random(12, 3);
        JsonNode results = results("organisation", table);
        List<int[]> sheets = sheets(table);

        assertThat(results.path("respondents").asInt()).isEqualTo(12);
        assertThat(results.path("complete").asInt()).isEqualTo(12);
        for (int principle = 0; principle < 6; principle++) {
            int from = principle * 6;
            int sum = sheets.stream()
                    .mapToInt(sheet ->
                            IntStream.range(from, from + 6).map(i -> sheet[i]).sum())
                    .sum();
            JsonNode figures = results.path("principles").path(principle);
            assertThat(figures.path("number").asInt()).isEqualTo(principle + 1);
            assertThat(figures.path("n").asInt()).isEqualTo(12);
            assertThat(figures.path("sum").asInt()).isEqualTo(sum);
            assertThat(figures.path("mean").asDouble()).isEqualTo(sum / 12.0);
        }
        assertThat(results.path("aggregate").path("sum").asInt())
                .isEqualTo(sheets.stream()
                        .mapToInt(sheet -> Arrays.stream(sheet).limit(36).sum())
                        .sum());
        for (int statement = 0; statement < 36; statement++) {
            JsonNode counts = results.path("statements").path(statement).path("counts");
            for (int points = 1; points <= 4; points++) {
                int wanted = points;
                int place = statement;
                assertThat(counts.path(String.valueOf(points)).asLong())
                        .isEqualTo(sheets.stream()
                                .filter(sheet -> sheet[place] == wanted)
                                .count());
            }
        }
        assertThat(results.path("groups").path("organisation").size()).isEqualTo(2);
        assertThat(results.has("individuals")).isFalse();
    }

    @Test
    void in_open_mode_whole_sheets_leave_as_well() {
        String table = Table.random(3, 4);
        JsonNode individuals = results("open", table).path("individuals");

        assertThat(individuals.size()).isEqualTo(3);
        JsonNode second = individuals
                .valueStream()
                .filter(one -> one.path("name").asString().equals("p1"))
                .findFirst()
                .orElseThrow();
        assertThat(second.path("organisation").asString()).isEqualTo("Charity");
        assertThat(second.path("level").asString()).isEqualTo("Senior or middle management");
        assertThat(second.path("answers").path("1A").asInt())
                .isEqualTo(sheets(table).get(1)[0]);
        assertThat(second.path("aggregate").asInt())
                .isEqualTo(Arrays.stream(sheets(table).get(1)).limit(36).sum());
    }

    @Test
    void of_an_open_anonymous_round_there_are_counts_and_bands_and_the_rest_waits_for_closing() {
        Program program = programs.start();
        String round = program.open("anonymous");
        program.table(round + "/responses", Table.random(9, 5));
        JsonNode few = program.get(round + "/results").json();
        assertThat(few.path("respondents").asInt()).isEqualTo(9);
        assertThat(few.path("complete").asInt()).isEqualTo(9);
        hides(few.path("principles").path(0), STILL_OPEN, "band");

        program.table(round + "/responses", Table.random(3, 6));
        JsonNode results = program.get(round + "/results").json();

        for (JsonNode principle : results.path("principles")) {
            assertThat(principle.path("n").asInt()).isEqualTo(12);
            assertThat(principle.path("band").asString()).matches("19-24|13-18|6-12");
            hides(principle, STILL_OPEN, "sum", "mean", "bandCounts", "significance");
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("n").asInt()).isEqualTo(12);
            hides(statement, STILL_OPEN, EVERYTHING);
        }
        hides(results.path("aggregate"), STILL_OPEN, "sum", "mean", "band");
        hides(results.path("success"), STILL_OPEN, "counts", "mean");
        hides(results, STILL_OPEN, "scenario", "significanceAgreement");
        for (JsonNode group : results.at("/groups/organisation")) {
            hides(group.path("aggregate"), STILL_OPEN, "n", "sum", "mean", "band");
            hides(
                    group.path("principles").path(0),
                    STILL_OPEN,
                    "n",
                    "sum",
                    "mean",
                    "band",
                    "bandCounts",
                    "significance");
        }
        assertThat(results.has("individuals")).isFalse();
    }

    @Test
    void below_the_threshold_nothing_but_counts_is_shown() {
        JsonNode results = closed("anonymous", Table.random(4, 5));

        assertThat(results.path("respondents").asInt()).isEqualTo(4);
        for (JsonNode principle : results.path("principles")) {
            hides(principle, PROTECTED, "sum", "mean", "band", "bandCounts", "significance");
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("n").asInt()).isEqualTo(4);
            hides(statement, PROTECTED, EVERYTHING);
        }
        hides(results.path("aggregate"), PROTECTED, "sum", "mean", "band");
        hides(results, PROTECTED, "scenario", "significanceAgreement");
        assertThat(results.has("individuals")).isFalse();
    }

    @Test
    void below_ten_bands_and_ranges_stand_where_exact_figures_would_tell_too_much() {
        JsonNode results = closed("anonymous", Table.random(7, 6));

        JsonNode principle = results.path("principles").path(0);
        assertThat(principle.path("n").asInt()).isEqualTo(7);
        assertThat(principle.path("band").asString()).matches("19-24|13-18|7-12|6");
        hides(principle, PROTECTED, "sum", "mean");
        JsonNode statement = results.path("statements").path(0);
        assertThat(statement.path("mean").path("range").asString()).matches("\\d\\.\\d+–\\d\\.\\d+");
        assertThat(statement.path("iov").path("range").asString()).matches("\\d+–\\d+");
        hides(statement, PROTECTED, "counts", "mean", "iov", "a", "betweenGap", "withinGap");
    }

    @Test
    void organisations_and_levels_of_an_anonymous_round_have_bands_alone() {
        JsonNode results = closed("anonymous", Table.random(24, 7));

        for (JsonNode dimension : results.path("groups")) {
            for (JsonNode group : dimension) {
                for (JsonNode principle : group.path("principles")) {
                    assertThat(principle.path("band").asString()).matches("19-24|13-18|6-12");
                    hides(principle, PROTECTED, "n", "sum", "mean", "bandCounts", "significance");
                }
                assertThat(group.path("aggregate").path("band").asString()).matches("109-144|73-108|36-72");
                hides(group.path("aggregate"), PROTECTED, "n", "sum", "mean");
            }
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("division").asString()).matches("mostly_between|mostly_within|both");
            hides(statement, PROTECTED, "betweenGap", "withinGap");
        }
    }

    private static void hides(JsonNode object, String why, String... figures) {
        for (String figure : figures) {
            assertThat(object.path(figure).path("hidden").asString(""))
                    .as(figure)
                    .isEqualTo(why);
        }
    }

    @Test
    void files_are_given_to_be_kept_by_nobody_on_their_way() {
        Program program = programs.start();
        String round = program.open("organisation");
        program.table(round + "/responses", Table.random(12, 8));
        program.post(round + "/close");

        isFile(program.get(round + "/results.csv"), "text/csv;charset=utf-8", "riverside-spring-results.csv");
        isFile(
                program.get(round + "/results.xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "riverside-spring-results.xlsx");
        isFile(program.get(round + "/report.pdf"), "application/pdf", "riverside-spring-report.pdf");
        isFile(program.get(round + "/dartboard.svg"), "image/svg+xml;charset=utf-8", "riverside-spring-dartboard.svg");
        isFile(program.get(round + "/plan.csv"), "text/csv;charset=utf-8", "riverside-spring-plan.csv");
        isFile(program.get(round + "/plan.ics"), "text/calendar;charset=utf-8", "riverside-spring-plan.ics");
        assertThat(program.get(round + "/results.xlsx").text()).startsWith("PK");
        assertThat(program.get(round + "/dartboard.svg").text())
                .startsWith("<svg")
                .contains("13–18");
        assertThat(program.get(round + "/plan.ics").text()).startsWith("BEGIN:VCALENDAR");
        assertThat(program.get(round + "/results").header("Cache-Control")).contains("no-store");
    }

    private static void isFile(Answer answer, String type, String name) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.bytes()).isNotEmpty();
    }

    private JsonNode results(String mode, String table) {
        return results(programs.start(), mode, table, "");
    }

    private JsonNode closed(String mode, String table) {
        return results(programs.start(), mode, table, "/close");
    }

    private static JsonNode results(Program program, String mode, String table, String call) {
        String round = program.open(mode);
        assertThat(program.table(round + "/responses", table).status()).isEqualTo(200);
        if (!call.isEmpty()) {
            program.post(round + call);
        }
        return program.get(round + "/results").json();
    }

    /** The points of each line, in the order of the sheet. */
    private static List<int[]> sheets(String table) {
        return table.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(FIRST_STATEMENT)
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }
}
