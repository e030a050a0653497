package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Results in the API: they follow the same disclosure rules as every other view. */
abstract class ResultsContract {

    private static final int FIRST_ANSWER_COLUMN = 3;
    private static final String STILL_OPEN = "appears when the round is closed";
    private static final String PROTECTED = "hidden to protect people’s answers";

    /** The figures of a statement, without the number of answers. */
    private static final String[] STATEMENT_FIGURES = {
        "counts", "mean", "iov", "a", "acrossTheLine", "betweenGap", "withinGap", "division"
    };

    @Autowired
    private ApiClients clients;

    @Test
    void figures_are_computed_from_the_responses_sent() {
        String table = ResponseCsv.random(12, 3);
        JsonNode results = results("organisation", table);
        List<int[]> respondents = pointsByRespondent(table);

        assertThat(results.path("respondents").asInt()).isEqualTo(12);
        assertThat(results.path("complete").asInt()).isEqualTo(12);
        for (int principle = 0; principle < 6; principle++) {
            int from = principle * 6;
            int sum = respondents.stream()
                    .mapToInt(answers ->
                            IntStream.range(from, from + 6).map(i -> answers[i]).sum())
                    .sum();
            JsonNode figures = results.path("principles").path(principle);
            assertThat(figures.path("number").asInt()).isEqualTo(principle + 1);
            assertThat(figures.path("n").asInt()).isEqualTo(12);
            assertThat(figures.path("sum").asInt()).isEqualTo(sum);
            assertThat(figures.path("mean").asDouble()).isEqualTo(sum / 12.0);
        }
        assertThat(results.path("aggregate").path("sum").asInt())
                .isEqualTo(respondents.stream()
                        .mapToInt(answers -> Arrays.stream(answers).limit(36).sum())
                        .sum());
        for (int statement = 0; statement < 36; statement++) {
            JsonNode counts = results.path("statements").path(statement).path("counts");
            for (int points = 1; points <= 4; points++) {
                int expected = points;
                int place = statement;
                assertThat(counts.path(String.valueOf(points)).asLong())
                        .isEqualTo(respondents.stream()
                                .filter(answers -> answers[place] == expected)
                                .count());
            }
        }
        assertThat(results.path("groups").path("organisation").size()).isEqualTo(2);
        assertThat(results.has("individuals")).isFalse();
    }

    @Test
    void in_open_mode_individual_answers_are_returned() {
        String table = ResponseCsv.random(3, 4);
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
                .isEqualTo(pointsByRespondent(table).get(1)[0]);
        assertThat(second.path("aggregate").asInt())
                .isEqualTo(Arrays.stream(pointsByRespondent(table).get(1))
                        .limit(36)
                        .sum());
    }

    @Test
    void an_open_anonymous_round_has_counts_and_bands_and_the_rest_is_hidden_until_closing() {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        client.postCsv(round + "/responses", ResponseCsv.random(9, 5));
        JsonNode below2k = client.get(round + "/results").json();
        assertThat(below2k.path("respondents").asInt()).isEqualTo(9);
        assertThat(below2k.path("complete").asInt()).isEqualTo(9);
        assertHidden(below2k.path("principles").path(0), STILL_OPEN, "band");

        client.postCsv(round + "/responses", ResponseCsv.random(3, 6));
        JsonNode results = client.get(round + "/results").json();

        for (JsonNode principle : results.path("principles")) {
            assertThat(principle.path("n").asInt()).isEqualTo(12);
            assertThat(principle.path("band").asString()).matches("19-24|13-18|6-12");
            assertHidden(principle, STILL_OPEN, "sum", "mean", "bandCounts", "significance");
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("n").asInt()).isEqualTo(12);
            assertHidden(statement, STILL_OPEN, STATEMENT_FIGURES);
        }
        assertHidden(results.path("aggregate"), STILL_OPEN, "sum", "mean", "band");
        assertHidden(results.path("success"), STILL_OPEN, "counts", "mean");
        assertHidden(results, STILL_OPEN, "scenario", "significanceAgreement");
        for (JsonNode group : results.at("/groups/organisation")) {
            assertHidden(group.path("aggregate"), STILL_OPEN, "n", "sum", "mean", "band");
            assertHidden(
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
    void below_the_threshold_only_counts_are_shown() {
        JsonNode results = resultsWhenClosed("anonymous", ResponseCsv.random(4, 5));

        assertThat(results.path("respondents").asInt()).isEqualTo(4);
        for (JsonNode principle : results.path("principles")) {
            assertHidden(principle, PROTECTED, "sum", "mean", "band", "bandCounts", "significance");
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("n").asInt()).isEqualTo(4);
            assertHidden(statement, PROTECTED, STATEMENT_FIGURES);
        }
        assertHidden(results.path("aggregate"), PROTECTED, "sum", "mean", "band");
        assertHidden(results, PROTECTED, "scenario", "significanceAgreement");
        assertThat(results.has("individuals")).isFalse();
    }

    @Test
    void below_ten_respondents_there_are_bands_and_ranges_instead_of_exact_figures() {
        JsonNode results = resultsWhenClosed("anonymous", ResponseCsv.random(7, 6));

        JsonNode principle = results.path("principles").path(0);
        assertThat(principle.path("n").asInt()).isEqualTo(7);
        assertThat(principle.path("band").asString()).matches("19-24|13-18|7-12|6");
        assertHidden(principle, PROTECTED, "sum", "mean");
        JsonNode statement = results.path("statements").path(0);
        assertThat(statement.path("mean").path("range").asString()).matches("\\d\\.\\d+–\\d\\.\\d+");
        assertThat(statement.path("iov").path("range").asString()).matches("\\d+–\\d+");
        assertHidden(statement, PROTECTED, "counts", "mean", "iov", "a", "betweenGap", "withinGap");
    }

    @Test
    void organisations_and_levels_of_an_anonymous_round_have_only_bands() {
        JsonNode results = resultsWhenClosed("anonymous", ResponseCsv.random(24, 7));

        for (JsonNode dimension : results.path("groups")) {
            for (JsonNode group : dimension) {
                for (JsonNode principle : group.path("principles")) {
                    assertThat(principle.path("band").asString()).matches("19-24|13-18|6-12");
                    assertHidden(principle, PROTECTED, "n", "sum", "mean", "bandCounts", "significance");
                }
                assertThat(group.path("aggregate").path("band").asString()).matches("109-144|73-108|36-72");
                assertHidden(group.path("aggregate"), PROTECTED, "n", "sum", "mean");
            }
        }
        for (JsonNode statement : results.path("statements")) {
            assertThat(statement.path("division").asString()).matches("mostly_between|mostly_within|both");
            assertHidden(statement, PROTECTED, "betweenGap", "withinGap");
        }
    }

    private static void assertHidden(JsonNode object, String why, String... figures) {
        for (String figure : figures) {
            assertThat(object.path(figure).path("hidden").asString(""))
                    .as(figure)
                    .isEqualTo(why);
        }
    }

    @Test
    void files_are_attachments_that_must_not_be_cached() {
        ApiClient client = clients.create();
        String round = client.openRound("organisation");
        client.postCsv(round + "/responses", ResponseCsv.random(12, 8));
        client.post(round + "/close");

        assertFile(client.get(round + "/results.csv"), "text/csv;charset=utf-8", "riverside-spring-results.csv");
        assertFile(
                client.get(round + "/results.xlsx"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "riverside-spring-results.xlsx");
        assertFile(client.get(round + "/report.pdf"), "application/pdf", "riverside-spring-report.pdf");
        assertFile(
                client.get(round + "/dartboard.svg"), "image/svg+xml;charset=utf-8", "riverside-spring-dartboard.svg");
        assertFile(client.get(round + "/plan.csv"), "text/csv;charset=utf-8", "riverside-spring-plan.csv");
        assertFile(client.get(round + "/plan.ics"), "text/calendar;charset=utf-8", "riverside-spring-plan.ics");
        assertThat(client.get(round + "/results.xlsx").text()).startsWith("PK");
        assertThat(client.get(round + "/dartboard.svg").text())
                .startsWith("<svg")
                .contains("13–18");
        assertThat(client.get(round + "/plan.ics").text()).startsWith("BEGIN:VCALENDAR");
        assertThat(client.get(round + "/results").header("Cache-Control")).contains("no-store");
    }

    private static void assertFile(ApiResponse response, String type, String name) {
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo(type);
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(response.header("Cache-Control")).contains("no-store");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.bytes()).isNotEmpty();
    }

    private JsonNode results(String mode, String table) {
        return results(clients.create(), mode, table, "");
    }

    private JsonNode resultsWhenClosed(String mode, String table) {
        return results(clients.create(), mode, table, "/close");
    }

    private static JsonNode results(ApiClient client, String mode, String table, String transition) {
        String round = client.openRound(mode);
        assertThat(client.postCsv(round + "/responses", table).status()).isEqualTo(200);
        if (!transition.isEmpty()) {
            client.post(round + transition);
        }
        return client.get(round + "/results").json();
    }

    /** The points of each respondent, in the order of the columns. */
    private static List<int[]> pointsByRespondent(String table) {
        return table.lines()
                .skip(1)
                .map(line -> Arrays.stream(line.split(","))
                        .skip(FIRST_ANSWER_COLUMN)
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }
}
