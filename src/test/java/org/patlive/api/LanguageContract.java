package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.api.problem.ProblemWriter;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.round.Scene;
import org.patlive.pseudolocale.PlainTexts;
import org.patlive.pseudolocale.PseudoLanguage;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every call of the API and every problem, in a language that nobody speaks. */
abstract class LanguageContract {

    private static final String PARTNERSHIPS = "/api/v1/partnerships";
    private static final String MANY_ORGANISATIONS =
            Stream.generate(() -> "{}").limit(201).collect(Collectors.joining(","));

    /** What programs write, and what the bodies of a call are called. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "/api/v1/docs",
            "application/json",
            "text/csv",
            "Riverside",
            "Jo",
            "Council",
            "Charity",
            "DELETE",
            "name",
            "organisations",
            "public",
            "private",
            "voluntary",
            "open",
            "organisation",
            "anonymous");

    @Autowired
    private ApiClients clients;

    @Autowired
    private ProblemWriter problems;

    @Autowired
    private JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private final List<String> read = new ArrayList<>();

    @Test
    void every_problem_comes_from_a_bundle() {
        try (PseudoLanguage pseudo = new PseudoLanguage()) {
            everyCall();
            tokens();
            partnerships();
            rounds();
            tables();
            requests();
            server();
        }
        Set<String> given = new HashSet<>(FOR_PROGRAMS);
        Stream.of(Scene.values()).map(RequestValues::word).forEach(given::add);
        PlainTexts plain = new PlainTexts(given);
        read.forEach(sentence -> plain.read(sentence.replaceAll("“[^“”]*”", " "), "API"));
        assertThat(String.join("\n", plain.found())).isEmpty();
        assertThat(unread()).as("problems that no call brought about").isEmpty();
    }

    /** Of something that does not exist: whatever controllers there are, each has answered. */
    private void everyCall() {
        ApiClient client = clients.create();
        for (RequestMappingInfo call : controllers.getHandlerMethods().keySet()) {
            for (String pattern : call.getPatternValues()) {
                if (pattern.startsWith("/api/") && pattern.contains("{")) {
                    String path =
                            pattern.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                    for (RequestMethod method : call.getMethodsCondition().getMethods()) {
                        String type = pattern.endsWith("/responses") ? "text/csv" : "application/json";
                        reads(client.send(client.request(path)
                                .header("Content-Type", type)
                                .method(method.name(), BodyPublishers.ofString("{}"))));
                    }
                }
            }
        }
    }

    private void tokens() {
        reads(clients.withToken(null).get(PARTNERSHIPS));
        ApiClient guesser = clients.withToken("a guess");
        for (int guess = 0; guess <= 20; guess++) {
            reads(guesser.get(PARTNERSHIPS));
        }
        ApiClient hasty = clients.create();
        for (int call = 0; call <= 600; call++) {
            reads(hasty.get("/api/v1/nothing"));
        }
    }

    private void partnerships() {
        ApiClient client = clients.create();
        for (String body : List.of(
                "",
                "[]",
                "{",
                "{\"colour\": 1}",
                "{\"name\": 1}",
                "{\"name\": \"\"}",
                "{\"name\": \"=A1\"}",
                "{\"name\": \"<b>\"}",
                "{\"name\": \"Riverside\", \"organisations\": [null]}",
                "{\"name\": \"Riverside\", \"organisations\": [{\"name\": \"Council\", \"sector\": \"other\"}]}",
                "{\"name\": \"Riverside\", \"organisations\": [" + MANY_ORGANISATIONS + "]}",
                "{\"name\": \"" + "R".repeat(1_100_000) + "\"}")) {
            reads(client.post(PARTNERSHIPS, body));
        }
        String rounds = PARTNERSHIPS + "/" + client.createPartnership() + "/rounds";
        reads(client.post(rounds, "{\"title\": \"\"}"));
        reads(client.post(rounds, "{\"title\": \"Spring\", \"threshold\": 1}"));
        reads(client.post(rounds, "{\"title\": \"Spring\", \"mode\": \"secret\"}"));
    }

    private void rounds() {
        ApiClient client = clients.create();
        String round = client.draftRound("open");
        Stream.of("/reveal", "/hide", "/close", "/reopen").forEach(what -> reads(client.post(round + what)));
        client.post(round + "/open");
        Stream.of(
                        "{\"scene\": \"x\"}",
                        "{\"scene\": \"join\", \"statement\": \"1A\"}",
                        "{\"scene\": \"statement\", \"statement\": \"9Z\"}")
                .forEach(scene -> reads(client.put(round + "/scene", scene)));
        reads(client.post(round + "/open"));
    }

    private void tables() {
        ApiClient client = clients.create();
        String responses = client.openRound("open") + "/responses";
        for (String table : ResponseContract.hostileTables()) {
            reads(client.postCsv(responses, table));
        }
        reads(client.send(client.request(responses)
                .header("Content-Type", "text/csv; charset=ISO-8859-1")
                .POST(BodyPublishers.ofString(ResponseCsv.withLines()))));
        reads(client.postCsv(responses, "J\u00f6".getBytes(StandardCharsets.ISO_8859_1)));
        reads(client.postCsv(client.draftRound("open") + "/responses", ResponseCsv.random(1, 1)));
    }

    private void requests() {
        ApiClient client = clients.create();
        Consumer<HttpRequest.Builder> sent = request -> reads(client.send(request));
        sent.accept(client.request(PARTNERSHIPS).DELETE());
        sent.accept(client.request(PARTNERSHIPS).method("secret-word", BodyPublishers.noBody()));
        sent.accept(client.request(PARTNERSHIPS).header("Accept", "text/html"));
        sent.accept(client.request(PARTNERSHIPS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Riverside")));
        sent.accept(client.request("/api/v1/%2e%2e/actuator"));
    }

    /** What no request brings about while the server is well. */
    private void server() {
        writes(response -> problems.write(new IllegalStateException(), response));
        writes(response -> problems.write(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response));
        writes(response -> problems.write(
                new HttpMessageNotReadableException(
                        "", new StreamReadException(null, ""), new MockHttpInputMessage(new byte[0])),
                response));
    }

    private void writes(Consumer<HttpServletResponse> problem) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        problem.accept(response);
        try {
            reads(json.readTree(response.getContentAsString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reads(ApiResponse response) {
        assertThat(response.header("Content-Type")).as(response.text()).isEqualTo("application/problem+json");
        reads(response.json());
    }

    private void reads(JsonNode problem) {
        read.add(problem.path("detail").asString());
        problem.path("errors").forEach(line -> read.add(line.path("reason").asString()));
    }

    private Set<String> unread() {
        Set<String> unread = new HashSet<>();
        Texts.in(PseudoLocale.LOCALE).patterns("api").forEach((key, message) -> {
            String words = Pattern.compile("\\{([^{}]|\\{([^{}]|\\{[^{}]*})*})*}")
                    .splitAsStream(message)
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            if (read.stream().noneMatch(Pattern.compile(words).asMatchPredicate())) {
                unread.add(key);
            }
        });
        return unread;
    }
}
