package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever goes wrong is told in one form, with a sentence that says what to do. */
abstract class ProblemContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";

    @Autowired
    private Programs programs;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/", "/api/v1", "/api/v2/partnerships", "/api/v1/nothing", "/api/v1/rounds/x/y"})
    void an_address_that_does_not_exist(String path) {
        is(
                programs.start().get(path),
                404,
                "Not Found",
                "There is no such call. What there is stands in /api/v1/docs.");
    }

    @Test
    void an_address_that_looks_like_an_attack() {
        is(
                programs.start().get("/api/v1//partnerships"),
                400,
                "Bad Request",
                "The call cannot be understood. What there is stands in /api/v1/docs.");
        is(
                programs.start().get("/api/v1/%2e%2e/actuator"),
                400,
                "Bad Request",
                "The call cannot be understood. What there is stands in /api/v1/docs.");
    }

    @Test
    void a_method_that_an_address_does_not_know() {
        Program program = programs.start();
        Answer answer = program.send(program.to(PARTNERSHIPS).DELETE());
        is(answer, 405, "Method Not Allowed", "This address knows no DELETE. What there is stands in /api/v1/docs.");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
        Answer other =
                program.send(program.to(PARTNERSHIPS).method("SECRET-WORD", HttpRequest.BodyPublishers.noBody()));
        assertThat(other.status()).isIn(400, 405, 501);
        assertThat(other.text()).doesNotContain("SECRET-WORD");
    }

    @Test
    void an_answer_that_nobody_accepts() {
        Program program = programs.start();
        Answer answer = program.send(program.to(PARTNERSHIPS).header("Accept", "text/html"));
        is(answer, 406, "Not Acceptable", "The answer here is application/json, which the header “Accept” leaves out.");
    }

    @Test
    void a_body_that_is_none_of_those_that_are_read() {
        Program program = programs.start();
        Answer form = program.send(program.to(PARTNERSHIPS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=Riverside")));
        is(
                form,
                415,
                "Unsupported Media Type",
                "The body has to be application/json in UTF-8; say so in the header “Content-Type”.");
        Answer json = program.post(program.open("open") + "/responses", "{}");
        is(
                json,
                415,
                "Unsupported Media Type",
                "The body has to be text/csv in UTF-8; say so in the header “Content-Type”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"name\": whistleblower}", "{\"name\": \"a\",}", "{\"name\": \"a\", \"name\": \"b\"}"})
    void a_body_that_is_no_json(String body) {
        is(
                programs.start().post(PARTNERSHIPS, body),
                400,
                "Bad Request",
                "The body is not JSON that can be read (line 1): correct it and send it again.");
    }

    @Test
    void a_body_that_is_missing_or_something_else() {
        is(programs.start().post(PARTNERSHIPS, ""), 400, "Bad Request", "This call needs a body in JSON.");
        is(
                programs.start().post(PARTNERSHIPS, "[]"),
                422,
                "Unprocessable Content",
                "The body has to be one JSON object.");
    }

    @Test
    void pages_keep_their_own_way_to_fail() throws Exception {
        Answer page = programs.showing(null).get("/apiary");
        assertThat(page.header("Content-Type")).doesNotContain("problem");
    }

    @Test
    void a_call_leaves_no_session_and_no_cookie() {
        Answer answer = programs.start().get(PARTNERSHIPS);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static void is(Answer answer, int status, String title, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString()).isEqualTo("about:blank");
        assertThat(answer.json().path("title").asString()).isEqualTo(title);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.detail()).isEqualTo(detail);
    }
}
