package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Level;
import org.patlive.shared.RoundId;
import org.patlive.testing.TurnedClock;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A round from its draft to its end, and the screen's remote control. */
abstract class RoundContract {

    @Autowired
    private Programs programs;

    @Autowired
    private RoundService desk;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private TurnedClock clock;

    @Test
    void a_round_begins_as_the_console_would_begin_it() {
        Program program = programs.start();
        String rounds = "/api/v1/partnerships/" + program.partnership() + "/rounds";
        Answer made = program.post(rounds, "{\"title\": \"Spring\"}");

        assertThat(made.status()).isEqualTo(201);
        JsonNode round = made.json();
        assertThat(made.header("Location"))
                .isEqualTo("/api/v1/rounds/" + round.path("id").asString());
        assertThat(round.path("state").asString()).isEqualTo("draft");
        assertThat(round.path("mode").asString()).isEqualTo("anonymous");
        assertThat(round.path("purpose").asString()).isEqualTo("developmental");
        assertThat(round.path("threshold").asInt()).isEqualTo(5);
        assertThat(round.path("joinUrl").asString())
                .isEqualTo("https://pat.example.org/join/" + round.path("code").asString());
        assertThat(round.path("screenUrl").asString())
                .isEqualTo("https://pat.example.org/screen/"
                        + stored(program, round).screenKey());
        assertThat(stored(program, round).plan().levels()).isEqualTo(Set.of(Level.values()));
        assertThat(program.get(made.header("Location")).json()).isEqualTo(round);
        assertThat(program.get(rounds).json().path(0)).isEqualTo(round);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|Please give the round a name.",
                "{\"title\": \"-1\"}|“title” begins with “-”, which a spreadsheet takes for a formula; give another name.",
                "{\"title\": \"S\", \"mode\": \"secret\"}|“mode” has to be one of: open, organisation, anonymous.",
                "{\"title\": \"S\", \"purpose\": \"fun\"}|“purpose” has to be one of: developmental, audit, diagnostic.",
                "{\"title\": \"S\", \"threshold\": 2}|“threshold” has to be at least 3.",
                "{\"title\": \"S\", \"threshold\": 5.5}"
                        + "|The field “threshold” does not hold the kind of value that belongs there.",
                "{\"title\": \"S\", \"threshold\": \"5\"}"
                        + "|The field “threshold” does not hold the kind of value that belongs there."
            })
    void a_round_that_will_not_do_is_refused(String body, String why) {
        Program program = programs.start();
        String rounds = "/api/v1/partnerships/" + program.partnership() + "/rounds";
        Answer answer = program.post(rounds, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).isEqualTo(why);
        assertThat(program.get(rounds).text()).isEqualTo("[]");
    }

    @Test
    void a_round_goes_its_way_and_says_so_when_it_is_asked_twice() {
        Program program = programs.start();
        String round = program.draft("anonymous");
        refuses(program.post(round + "/close"), "This round has not been opened yet.");
        refuses(program.post(round + "/reopen"), "This round has not been opened yet.");
        refuses(program.post(round + "/hide"), "This round has not been opened yet: there are no results.");
        refuses(program.post(round + "/reveal"), "This round has not been opened yet: there are no results.");

        assertThat(program.post(round + "/open").json().path("state").asString())
                .isEqualTo("open");
        refuses(program.post(round + "/open"), "This round is open already.");
        refuses(program.post(round + "/reopen"), "This round is open already.");

        assertThat(program.post(round + "/close").json().path("state").asString())
                .isEqualTo("closed");
        refuses(program.post(round + "/close"), "This round is closed already.");
        refuses(program.post(round + "/open"), "This round is closed. You can reopen it.");
    }

    @Test
    void a_round_without_organisations_is_not_opened() {
        Program program = programs.start();
        String partnership = program.post("/api/v1/partnerships", "{\"name\": \"Riverside\"}")
                .header("Location");
        String round =
                program.post(partnership + "/rounds", "{\"title\": \"Spring\"}").header("Location");
        refuses(
                program.post(round + "/open"),
                "Add at least one organisation to the partnership before you open the round.");
    }

    @Test
    void hiding_hides_and_showing_shows_what_the_rules_allow_and_nothing_else() {
        for (String mode : new String[] {"open", "organisation", "anonymous"}) {
            Program program = programs.start();
            String round = program.open(mode);
            program.table(round + "/responses", Table.random(8, 1));
            JsonNode shown = program.get(round + "/results").json();

            for (int twice = 0; twice < 2; twice++) {
                assertThat(program.post(round + "/hide").status()).isEqualTo(200);
            }
            assertThat(mean(program, round).path("hidden").asString())
                    .isEqualTo("hidden until the facilitator shows it");
            assertThat(program.get(round + "/results")
                            .json()
                            .at("/groups/organisation")
                            .isEmpty())
                    .isTrue();

            for (int twice = 0; twice < 2; twice++) {
                assertThat(program.post(round + "/reveal").status()).isEqualTo(200);
            }
            assertThat(program.get(round + "/results").json()).isEqualTo(shown);
        }
    }

    @Test
    void a_round_that_was_closed_too_early_takes_answers_again_under_the_same_code() {
        Program program = programs.start();
        String round = program.open("anonymous");
        program.table(round + "/responses", Table.random(12, 1));
        JsonNode closed = program.post(round + "/close").json();
        JsonNode published = program.get(round + "/results").json();
        refuses(
                program.table(round + "/responses", Table.random(1, 2)),
                "This round is closed: it takes no answers unless it is reopened.");

        JsonNode reopened = program.post(round + "/reopen").json();
        assertThat(reopened.path("state").asString()).isEqualTo("open");
        assertThat(reopened.path("code").asString())
                .isEqualTo(closed.path("code").asString());
        assertThat(program.table(round + "/responses", Table.random(4, 2)).status())
                .isEqualTo(200);
        assertThat(program.get(round + "/results").json()).as("stands still").isEqualTo(published);

        program.post(round + "/close");
        JsonNode again = program.get(round + "/results").json();
        assertThat(again.path("later").asInt()).isEqualTo(4);
        assertThat(again.path("principles")).isEqualTo(published.path("principles"));
        assertThat(program.get(round + "/results.csv").text())
                .contains("later,\"Answered something later. These partners answered something after the figures");

        program.post(round + "/reopen");
        program.table(round + "/responses", Table.random(1, 3));
        program.post(round + "/close");
        JsonNode whole = program.get(round + "/results").json();
        assertThat(whole.path("later").asInt()).isZero();
        assertThat(whole.at("/principles/0/n").asInt()).isEqualTo(17);
        assertThat(program.get(round + "/results.csv").text()).doesNotContain("Answered something later");
    }

    @Test
    void a_round_is_not_reopened_while_a_later_one_is_open_nor_once_the_group_has_decided() {
        Program program = programs.start();
        String partnership = "/api/v1/partnerships/" + program.partnership();
        String first = closed(program, partnership);
        clock.turn(Duration.ofDays(100));
        String later =
                program.post(partnership + "/rounds", "{\"title\": \"Autumn\"}").header("Location");
        program.post(later + "/open");
        refuses(program.post(first + "/reopen"), "A later round of this partnership is open. Close it first.");
        program.post(later + "/close");
        assertThat(program.post(first + "/reopen").status()).isEqualTo(200);

        program.post(first + "/close");
        facilitation.decide(
                authors.facilitator(program.facilitator(), id(program.get(first).json())), "B", "We differ", List.of());
        refuses(
                program.post(first + "/reopen"),
                "The action plan has a recorded decision. This round can’t be reopened.");
    }

    private static String closed(Program program, String partnership) {
        String round =
                program.post(partnership + "/rounds", "{\"title\": \"Spring\"}").header("Location");
        program.post(round + "/open");
        program.post(round + "/close");
        return round;
    }

    @Test
    void the_screen_shows_what_a_program_chooses() {
        Program program = programs.start();
        String round = program.open("anonymous");
        for (Scene scene : Scene.values()) {
            String word = scene.name().toLowerCase(java.util.Locale.ROOT);
            String body = scene == Scene.STATEMENT
                    ? "{\"scene\": \"statement\", \"statement\": \"4C\"}"
                    : "{\"scene\": \"" + word + "\"}";
            JsonNode shown = program.put(round + "/scene", body).json();
            assertThat(shown.path("scene").asString()).isEqualTo(word);
            assertThat(shown.path("statement").asString("none")).isEqualTo(scene == Scene.STATEMENT ? "4C" : "none");
            assertThat(stored(program, shown).scene()).isEqualTo(scene);
        }
        assertThat(program.put(round + "/scene", "{\"scene\": \"dartbord\"}").detail())
                .startsWith("“scene” has to be one of: join, ");
        assertThat(program.put(round + "/scene", "{\"scene\": \"statement\", \"statement\": \"7A\"}")
                        .detail())
                .isEqualTo("“statement” has to be one of 1A to 6F.");
        assertThat(program.put(round + "/scene", "{\"scene\": \"plan\", \"statement\": \"1A\"}")
                        .status())
                .isEqualTo(422);

        program.post(round + "/close");
        refuses(
                program.put(round + "/scene", "{\"scene\": \"join\"}"),
                "The round is closed: nobody can join any more.");
    }

    @Test
    void somebody_elses_round_is_not_here_whatever_is_called() {
        Program owner = programs.start();
        String round = owner.open("open");
        Program other = programs.start();

        assertThat(other.get(round).status()).isEqualTo(404);
        for (String call : new String[] {"/open", "/close", "/reopen", "/hide", "/reveal"}) {
            assertThat(other.post(round + call).status()).as(call).isEqualTo(404);
        }
        assertThat(other.put(round + "/scene", "{\"scene\": \"blank\"}").status())
                .isEqualTo(404);
        assertThat(other.table(round + "/responses", Table.random(5, 1)).status())
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

    private RoundData stored(Program program, JsonNode round) {
        return desk.round(program.facilitator(), id(round));
    }

    private static RoundId id(JsonNode round) {
        return RoundId.of(round.path("id").asString());
    }

    private static JsonNode mean(Program program, String round) {
        return program.get(round + "/results").json().path("aggregate").path("mean");
    }

    private static void refuses(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.detail()).isEqualTo(why);
    }
}
