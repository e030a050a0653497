package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Level;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The states of a round, and the remote control of the projected screen. */
abstract class RoundContract {

    @Autowired
    private ApiClients clients;

    @Autowired
    private RoundService rounds;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private SettableClock clock;

    @Test
    void a_new_round_has_the_defaults_of_the_console() {
        ApiClient client = clients.create();
        String rounds = "/api/v1/partnerships/" + client.createPartnership() + "/rounds";
        ApiResponse created = client.post(rounds, "{\"title\": \"Spring\"}");

        assertThat(created.status()).isEqualTo(201);
        JsonNode round = created.json();
        assertThat(created.header("Location"))
                .isEqualTo("/api/v1/rounds/" + round.path("id").asString());
        assertThat(round.path("state").asString()).isEqualTo("draft");
        assertThat(round.path("mode").asString()).isEqualTo("anonymous");
        assertThat(round.path("purpose").asString()).isEqualTo("developmental");
        assertThat(round.path("threshold").asInt()).isEqualTo(5);
        assertThat(round.path("joinUrl").asString())
                .isEqualTo("https://pat.example.org/join/" + round.path("code").asString());
        assertThat(round.path("screenUrl").asString())
                .isEqualTo("https://pat.example.org/screen/"
                        + stored(client, round).screenKey());
        assertThat(stored(client, round).plan().levels()).isEqualTo(Set.of(Level.values()));
        assertThat(client.get(created.header("Location")).json()).isEqualTo(round);
        assertThat(client.get(rounds).json().path(0)).isEqualTo(round);
    }

    @Test
    void a_round_speaks_one_of_the_offered_languages() {
        ApiClient client = clients.create();
        String rounds = "/api/v1/partnerships/" + client.createPartnership() + "/rounds";

        JsonNode silent = client.post(rounds, "{\"title\": \"Spring\"}").json();
        JsonNode spoken = client.post(rounds, "{\"title\": \"Spring\", \"language\": \"en-XA\"}")
                .json();

        assertThat(silent.path("language").isNull()).isTrue();
        assertThat(spoken.path("language").asString()).isEqualTo("en-XA");
        assertThat(stored(client, spoken).plan().language()).isEqualTo(PseudoLocale.LOCALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|Enter a name for the round.",
                "{\"title\": \"-1\"}|“title” begins with “-”, which spreadsheets treat as a formula. Use another name.",
                "{\"title\": \"S\", \"mode\": \"secret\"}|“mode” must be one of: open, organisation, anonymous.",
                "{\"title\": \"S\", \"purpose\": \"fun\"}|“purpose” must be one of: developmental, audit, diagnostic.",
                "{\"title\": \"S\", \"language\": \"cy\"}|“language” must be one of: en-GB, en-XA.",
                "{\"title\": \"S\", \"threshold\": 2}|“threshold” must be at least 3.",
                "{\"title\": \"S\", \"threshold\": 5.5}"
                        + "|The field “threshold” has the wrong kind of value. See /api/v1/docs.",
                "{\"title\": \"S\", \"threshold\": \"5\"}"
                        + "|The field “threshold” has the wrong kind of value. See /api/v1/docs."
            })
    void an_invalid_round_is_refused(String body, String why) {
        ApiClient client = clients.create();
        String rounds = "/api/v1/partnerships/" + client.createPartnership() + "/rounds";
        ApiResponse response = client.post(rounds, body);

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.detail()).isEqualTo(why);
        assertThat(client.get(rounds).text()).isEqualTo("[]");
    }

    @Test
    void a_round_changes_state_in_order_and_refuses_every_other_change() {
        ApiClient client = clients.create();
        String round = client.draftRound("anonymous");
        assertConflict(client.post(round + "/close"), "This round hasn’t been opened yet. Open it first.");
        assertConflict(client.post(round + "/reopen"), "This round hasn’t been opened yet. Open it first.");
        assertConflict(
                client.post(round + "/hide"),
                "This round hasn’t been opened yet, so it has no results. Open it first.");
        assertConflict(
                client.post(round + "/reveal"),
                "This round hasn’t been opened yet, so it has no results. Open it first.");

        assertThat(client.post(round + "/open").json().path("state").asString()).isEqualTo("open");
        assertConflict(client.post(round + "/open"), "This round is already open.");
        assertConflict(client.post(round + "/reopen"), "This round is already open.");

        assertThat(client.post(round + "/close").json().path("state").asString())
                .isEqualTo("closed");
        assertConflict(client.post(round + "/close"), "This round is already closed.");
        assertConflict(client.post(round + "/open"), "This round is closed. You can reopen it.");
    }

    @Test
    void a_round_without_organisations_cannot_be_opened() {
        ApiClient client = clients.create();
        String partnership =
                client.post("/api/v1/partnerships", "{\"name\": \"Riverside\"}").header("Location");
        String round =
                client.post(partnership + "/rounds", "{\"title\": \"Spring\"}").header("Location");
        assertConflict(client.post(round + "/open"), "Add at least one organisation before you open the round.");
    }

    @Test
    void hide_and_reveal_can_be_repeated_and_reveal_restores_the_same_results() {
        for (String mode : new String[] {"open", "organisation", "anonymous"}) {
            ApiClient client = clients.create();
            String round = client.openRound(mode);
            client.postCsv(round + "/responses", ResponseCsv.random(8, 1));
            JsonNode shown = client.get(round + "/results").json();

            for (int twice = 0; twice < 2; twice++) {
                assertThat(client.post(round + "/hide").status()).isEqualTo(200);
            }
            assertThat(mean(client, round).path("hidden").asString())
                    .isEqualTo("hidden until the facilitator shows it");
            assertThat(client.get(round + "/results")
                            .json()
                            .at("/groups/organisation")
                            .isEmpty())
                    .isTrue();

            for (int twice = 0; twice < 2; twice++) {
                assertThat(client.post(round + "/reveal").status()).isEqualTo(200);
            }
            assertThat(client.get(round + "/results").json()).isEqualTo(shown);
        }
    }

    @Test
    void a_reopened_round_takes_answers_with_the_same_code_and_keeps_its_published_figures() {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        client.postCsv(round + "/responses", ResponseCsv.random(12, 1));
        JsonNode closed = client.post(round + "/close").json();
        JsonNode published = client.get(round + "/results").json();
        assertConflict(
                client.postCsv(round + "/responses", ResponseCsv.random(1, 2)),
                "This round is closed. Nobody can answer unless the facilitator reopens it.");

        JsonNode reopened = client.post(round + "/reopen").json();
        assertThat(reopened.path("state").asString()).isEqualTo("open");
        assertThat(reopened.path("code").asString())
                .isEqualTo(closed.path("code").asString());
        assertThat(client.postCsv(round + "/responses", ResponseCsv.random(4, 2))
                        .status())
                .isEqualTo(200);
        assertThat(client.get(round + "/results").json())
                .as("unchanged while the round is open again")
                .isEqualTo(published);

        client.post(round + "/close");
        JsonNode again = client.get(round + "/results").json();
        assertThat(again.path("later").asInt()).isEqualTo(4);
        assertThat(again.path("principles")).isEqualTo(published.path("principles"));
        assertThat(client.get(round + "/results.csv").text())
                .contains(
                        "later,\"Answered after the figures were published. Their answers are not included: with so few partners");

        client.post(round + "/reopen");
        client.postCsv(round + "/responses", ResponseCsv.random(1, 3));
        client.post(round + "/close");
        JsonNode republished = client.get(round + "/results").json();
        assertThat(republished.path("later").asInt()).isZero();
        assertThat(republished.at("/principles/0/n").asInt()).isEqualTo(17);
        assertThat(client.get(round + "/results.csv").text())
                .doesNotContain("Answered after the figures were published");
    }

    @Test
    void a_round_cannot_be_reopened_while_a_later_one_is_open_or_once_a_decision_is_recorded() {
        ApiClient client = clients.create();
        String partnership = "/api/v1/partnerships/" + client.createPartnership();
        String first = closed(client, partnership);
        clock.advance(Duration.ofDays(100));
        String later =
                client.post(partnership + "/rounds", "{\"title\": \"Autumn\"}").header("Location");
        client.post(later + "/open");
        assertConflict(
                client.post(first + "/reopen"), "A later round of this partnership is open. Close that one first.");
        client.post(later + "/close");
        assertThat(client.post(first + "/reopen").status()).isEqualTo(200);

        client.post(first + "/close");
        facilitation.decide(
                authors.facilitator(client.facilitator(), id(client.get(first).json())), "B", "We differ", List.of());
        assertConflict(
                client.post(first + "/reopen"),
                "The group’s decision is recorded, so this round can’t be reopened. Prepare a new round instead.");
    }

    private static String closed(ApiClient client, String partnership) {
        String round =
                client.post(partnership + "/rounds", "{\"title\": \"Spring\"}").header("Location");
        client.post(round + "/open");
        client.post(round + "/close");
        return round;
    }

    @Test
    void the_screen_shows_the_scene_that_a_program_sets() {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        for (Scene scene : Scene.values()) {
            String word = scene.name().toLowerCase(Locale.ROOT);
            String body = scene == Scene.STATEMENT
                    ? "{\"scene\": \"statement\", \"statement\": \"4C\"}"
                    : "{\"scene\": \"" + word + "\"}";
            JsonNode shown = client.put(round + "/scene", body).json();
            assertThat(shown.path("scene").asString()).isEqualTo(word);
            assertThat(shown.path("statement").asString("none")).isEqualTo(scene == Scene.STATEMENT ? "4C" : "none");
            assertThat(stored(client, shown).scene()).isEqualTo(scene);
        }
        assertThat(client.put(round + "/scene", "{\"scene\": \"dartbord\"}").detail())
                .startsWith("“scene” must be one of: join, ");
        assertThat(client.put(round + "/scene", "{\"scene\": \"statement\", \"statement\": \"7A\"}")
                        .detail())
                .isEqualTo("“statement” must be one of 1A to 6F.");
        assertThat(client.put(round + "/scene", "{\"scene\": \"plan\", \"statement\": \"1A\"}")
                        .status())
                .isEqualTo(422);

        client.post(round + "/close");
        assertConflict(
                client.put(round + "/scene", "{\"scene\": \"join\"}"),
                "This round is closed, so nobody can join unless the facilitator reopens it.");
    }

    @Test
    void somebody_elses_round_is_not_found_by_any_call() {
        ApiClient owner = clients.create();
        String round = owner.openRound("open");
        ApiClient other = clients.create();

        assertThat(other.get(round).status()).isEqualTo(404);
        for (String call : new String[] {"/open", "/close", "/reopen", "/hide", "/reveal"}) {
            assertThat(other.post(round + call).status()).as(call).isEqualTo(404);
        }
        assertThat(other.put(round + "/scene", "{\"scene\": \"blank\"}").status())
                .isEqualTo(404);
        assertThat(other.postCsv(round + "/responses", ResponseCsv.random(5, 1)).status())
                .isEqualTo(404);
        for (String file : new String[] {
            "results", "results.csv", "results.xlsx", "report.pdf", "dartboard.svg", "plan.csv", "plan.ics"
        }) {
            assertThat(other.get(round + "/" + file).status()).as(file).isEqualTo(404);
        }
        JsonNode now = owner.get(round).json();
        assertThat(now.path("state").asString()).isEqualTo("open");
        assertThat(now.path("scene").asString()).isEqualTo("join");
        assertThat(now.path("respondents").asInt()).isZero();
    }

    private RoundData stored(ApiClient client, JsonNode round) {
        return rounds.round(client.facilitator(), id(round));
    }

    private static RoundId id(JsonNode round) {
        return RoundId.of(round.path("id").asString());
    }

    private static JsonNode mean(ApiClient client, String round) {
        return client.get(round + "/results").json().path("aggregate").path("mean");
    }

    private static void assertConflict(ApiResponse response, String why) {
        assertThat(response.status()).isEqualTo(409);
        assertThat(response.detail()).isEqualTo(why);
    }
}
