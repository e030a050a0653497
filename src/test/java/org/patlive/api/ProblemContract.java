package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.springframework.beans.factory.annotation.Autowired;

/** Every failure is answered with problem details, with a sentence that says what to do. */
abstract class ProblemContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private ApiClients clients;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/v1", "/api/v2/partnerships", "/api/v1/nothing", "/api/v1/rounds/x/y"})
    void an_unknown_path_is_404(String path) {
        assertProblem(clients.create().get(path), 404, "Not Found", "There is no such call. See /api/v1/docs.");
    }

    @Test
    void a_path_that_looks_like_an_attack_is_400() {
        assertProblem(
                clients.create().get("/api/v1//partnerships"),
                400,
                "Bad Request",
                "This call can’t be understood. See /api/v1/docs.");
        assertProblem(
                clients.create().get("/api/v1/%2e%2e/actuator"),
                400,
                "Bad Request",
                "This call can’t be understood. See /api/v1/docs.");
    }

    @Test
    void a_method_that_a_path_does_not_support_is_405() {
        ApiClient client = clients.create();
        ApiResponse response = client.send(client.request(PARTNERSHIPS).DELETE());
        assertProblem(response, 405, "Method Not Allowed", "This address doesn’t accept DELETE. See /api/v1/docs.");
        assertThat(response.header("Allow")).contains("GET").contains("POST");
        ApiResponse other =
                client.send(client.request(PARTNERSHIPS).method("SECRET-WORD", HttpRequest.BodyPublishers.noBody()));
        assertThat(other.status()).isIn(400, 405, 501);
        assertThat(other.text()).doesNotContain("SECRET-WORD");
    }

    @Test
    void a_response_type_that_the_client_does_not_accept_is_406() {
        ApiClient client = clients.create();
        ApiResponse response = client.send(client.request(PARTNERSHIPS).header("Accept", "text/html"));
        assertProblem(
                response,
                406,
                "Not Acceptable",
                "This call answers with application/json. Include one of these in the “Accept” header.");
    }

    @Test
    void a_body_of_another_media_type_is_415() {
        ApiClient client = clients.create();
        ApiResponse form = client.send(client.request(PARTNERSHIPS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Riverside")));
        assertProblem(
                form,
                415,
                "Unsupported Media Type",
                "Send the body as application/json in UTF-8, and say so in the header “Content-Type”.");
        ApiResponse json = client.post(client.openRound("open") + "/responses", "{}");
        assertProblem(
                json,
                415,
                "Unsupported Media Type",
                "Send the body as text/csv in UTF-8, and say so in the header “Content-Type”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"name\": whistleblower}", "{\"name\": \"a\",}", "{\"name\": \"a\", \"name\": \"b\"}"})
    void a_body_that_is_not_json_is_400(String body) {
        assertProblem(
                clients.create().post(PARTNERSHIPS, body),
                400,
                "Bad Request",
                "The body isn’t valid JSON (line 1). Correct it and send it again.");
    }

    @Test
    void a_missing_body_is_400_and_one_that_is_not_an_object_is_422() {
        assertProblem(clients.create().post(PARTNERSHIPS, ""), 400, "Bad Request", "This call needs a JSON body.");
        assertProblem(
                clients.create().post(PARTNERSHIPS, "[]"),
                422,
                "Unprocessable Content",
                "The body must be one JSON object.");
    }

    @Test
    void pages_do_not_answer_with_problem_details() throws Exception {
        ApiResponse page = clients.withToken(null).get("/apiary");
        assertThat(page.header("Content-Type")).doesNotContain("problem");
    }

    @Test
    void a_request_creates_no_session_and_no_cookie() {
        ApiResponse response = clients.create().get(PARTNERSHIPS);
        assertThat(response.header("Set-Cookie")).isEmpty();
        assertThat(response.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static void assertProblem(ApiResponse response, int status, String title, String detail) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.json().path("type").asString()).isEqualTo("about:blank");
        assertThat(response.json().path("title").asString()).isEqualTo(title);
        assertThat(response.json().path("status").asInt()).isEqualTo(status);
        assertThat(response.detail()).isEqualTo(detail);
    }
}
