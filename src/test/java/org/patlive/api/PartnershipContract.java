package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Partnerships come in whole, or not at all. */
abstract class PartnershipContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private Programs programs;

    @Autowired
    private PartnershipRegister register;

    @Test
    void a_partnership_is_entered_with_its_organisations_and_found_again() {
        Program program = programs.start();
        Answer made = program.post(PARTNERSHIPS, """
                {"name": " Riverside ", "organisations": [{"name": "Council", "sector": "public"},
                    {"name": "Häuser & Co", "sector": "private"}, {"name": "Charity", "sector": "voluntary"}]}""");

        assertThat(made.status()).isEqualTo(201);
        JsonNode partnership = made.json();
        assertThat(partnership.path("name").asString()).isEqualTo("Riverside");
        assertThat(partnership.path("organisations").size()).isEqualTo(3);
        assertThat(partnership.path("organisations").path(1).path("name").asString())
                .isEqualTo("Häuser & Co");
        assertThat(partnership.path("organisations").path(1).path("sector").asString())
                .isEqualTo("private");
        assertThat(made.header("Location"))
                .isEqualTo(PARTNERSHIPS + "/" + partnership.path("id").asString());
        assertThat(program.get(made.header("Location")).json()).isEqualTo(partnership);
        assertThat(program.get(PARTNERSHIPS).json().path(0)).isEqualTo(partnership);
    }

    @Test
    void somebody_elses_partnership_is_not_here() {
        String id = programs.start().partnership();
        Program other = programs.start();

        assertThat(other.get(PARTNERSHIPS).text()).isEqualTo("[]");
        assertThat(other.get(PARTNERSHIPS + "/" + id).status()).isEqualTo(404);
        assertThat(other.get(PARTNERSHIPS + "/" + id + "/rounds").status()).isEqualTo(404);
        assertThat(other.post(PARTNERSHIPS + "/" + id + "/rounds", "{\"title\": \"Spring\"}")
                        .status())
                .isEqualTo(404);
        assertThat(other.get(PARTNERSHIPS + "/nonsense").detail())
                .isEqualTo("There is no such partnership here any more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": null}",
                "{\"name\": \"  \"}",
                "{\"name\": 5}",
                "{\"name\": \"=HYPERLINK(1)\"}",
                "{\"name\": \"+1\"}",
                "{\"name\": \"<script>alert(1)</script>\"}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"name\": \"R\", \"organisations\": [null]}",
                "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\"}]}",
                "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\", \"sector\": \"PUBLIC\"}]}",
                "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\", \"sector\": \"state\"}]}",
                "{\"name\": \"R\", \"organisations\": [{\"name\": \"@A\", \"sector\": \"public\"}]}",
                "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\", \"sector\": \"public\"},"
                        + " {\"name\": \"a \", \"sector\": \"public\"}]}",
                "{\"name\": \"R\", \"organisations\": {}}",
                "{\"name\": \"R\", \"organizations\": []}"
            })
    void what_will_not_do_is_refused_with_a_sentence_and_leaves_nothing_behind(String body) {
        Program program = programs.start();
        Answer answer = program.post(PARTNERSHIPS, body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).isNotBlank().endsWith(".").doesNotContain("Exception", "tools.jackson", "script");
        assertThat(register.of(program.facilitator())).isEmpty();
    }

    @Test
    void a_wrong_word_is_answered_with_those_that_there_are() {
        Answer answer = programs.start()
                .post(PARTNERSHIPS, "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\", \"sector\": \"state\"}]}");
        assertThat(answer.detail())
                .isEqualTo("“organisations[0].sector” has to be one of: public, private, voluntary.");

        Answer unknown = programs.start().post(PARTNERSHIPS, "{\"name\": \"R\", \"organizations\": []}");
        assertThat(unknown.detail())
                .isEqualTo("There is no field “organizations” here; the fields are “name”, “organisations”.");
    }

    @Test
    void what_is_too_much_is_not_read() {
        Program program = programs.start();
        String many = IntStream.range(0, 201)
                .mapToObj(one -> "{\"name\": \"O" + one + "\", \"sector\": \"public\"}")
                .collect(Collectors.joining(","));
        assertThat(program.post(PARTNERSHIPS, "{\"name\": \"R\", \"organisations\": [" + many + "]}")
                        .status())
                .isEqualTo(422);
        assertThat(program.post(PARTNERSHIPS, "{\"name\": \"" + "x".repeat(2_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(program.post(PARTNERSHIPS, "[".repeat(10_000)).status()).isIn(413, 422);
        assertThat(register.of(program.facilitator())).isEmpty();
    }
}
