package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.assessment.partnership.PartnershipService;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Partnerships are created with all their organisations, or not at all. */
abstract class PartnershipContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private ApiClients clients;

    @Autowired
    private PartnershipService register;

    @Test
    void a_partnership_is_created_with_its_organisations_and_can_be_read() {
        ApiClient client = clients.create();
        ApiResponse created = client.post(PARTNERSHIPS, """
                {"name": " Riverside ", "organisations": [{"name": "Council", "sector": "public"},
                    {"name": "Häuser & Co", "sector": "private"}, {"name": "Charity", "sector": "voluntary"}]}""");

        assertThat(created.status()).isEqualTo(201);
        JsonNode partnership = created.json();
        assertThat(partnership.path("name").asString()).isEqualTo("Riverside");
        assertThat(partnership.path("organisations").size()).isEqualTo(3);
        assertThat(partnership.path("organisations").path(1).path("name").asString())
                .isEqualTo("Häuser & Co");
        assertThat(partnership.path("organisations").path(1).path("sector").asString())
                .isEqualTo("private");
        assertThat(created.header("Location"))
                .isEqualTo(PARTNERSHIPS + "/" + partnership.path("id").asString());
        assertThat(client.get(created.header("Location")).json()).isEqualTo(partnership);
        assertThat(client.get(PARTNERSHIPS).json().path(0)).isEqualTo(partnership);
    }

    @Test
    void somebody_elses_partnership_is_not_found() {
        String id = clients.create().createPartnership();
        ApiClient other = clients.create();

        assertThat(other.get(PARTNERSHIPS).text()).isEqualTo("[]");
        assertThat(other.get(PARTNERSHIPS + "/" + id).status()).isEqualTo(404);
        assertThat(other.get(PARTNERSHIPS + "/" + id + "/rounds").status()).isEqualTo(404);
        assertThat(other.post(PARTNERSHIPS + "/" + id + "/rounds", "{\"title\": \"Spring\"}")
                        .status())
                .isEqualTo(404);
        assertThat(other.get(PARTNERSHIPS + "/nonsense").detail())
                .isEqualTo("There is no partnership with this id, or it has been deleted.");
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
    void an_invalid_partnership_is_refused_with_a_sentence_and_nothing_is_stored(String body) {
        ApiClient client = clients.create();
        ApiResponse response = client.post(PARTNERSHIPS, body);

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.detail()).isNotBlank().endsWith(".").doesNotContain("Exception", "tools.jackson", "script");
        assertThat(register.of(client.facilitator())).isEmpty();
    }

    @Test
    void an_unknown_choice_or_field_is_answered_with_the_known_ones() {
        ApiResponse response = clients.create()
                .post(PARTNERSHIPS, "{\"name\": \"R\", \"organisations\": [{\"name\": \"A\", \"sector\": \"state\"}]}");
        assertThat(response.detail())
                .isEqualTo("“organisations[0].sector” must be one of: public, private, voluntary.");

        ApiResponse unknown = clients.create().post(PARTNERSHIPS, "{\"name\": \"R\", \"organizations\": []}");
        assertThat(unknown.detail())
                .isEqualTo("There is no field “organizations”. The fields are: name, organisations.");
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() {
        ApiClient client = clients.create();
        String many = IntStream.range(0, 201)
                .mapToObj(one -> "{\"name\": \"O" + one + "\", \"sector\": \"public\"}")
                .collect(Collectors.joining(","));
        assertThat(client.post(PARTNERSHIPS, "{\"name\": \"R\", \"organisations\": [" + many + "]}")
                        .status())
                .isEqualTo(422);
        assertThat(client.post(PARTNERSHIPS, "{\"name\": \"" + "x".repeat(2_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(client.post(PARTNERSHIPS, "[".repeat(10_000)).status()).isIn(413, 422);
        assertThat(register.of(client.facilitator())).isEmpty();
    }
}
