package org.patlive.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.token.ApiTokens;
import org.patlive.shared.FacilitatorId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs as they call from outside: each acts for a facilitator of its own. */
@TestComponent
public class Programs {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final FacilitatorAccounts accounts;
    private final ApiTokens tokens;
    private final JsonMapper json;
    private final ServletWebServerApplicationContext server;

    public Programs(
            FacilitatorAccounts accounts,
            ApiTokens tokens,
            JsonMapper json,
            ServletWebServerApplicationContext server) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.json = json;
        this.server = server;
    }

    /** One with a new facilitator and a token of theirs. */
    public Program start() {
        String email = "program-" + UUID.randomUUID() + "@council.example";
        return of(accounts.create(email, "a long password").id());
    }

    public Program of(FacilitatorId facilitator) {
        return new Program(facilitator, tokens.issue(facilitator, "A program").token());
    }

    /** One that shows this; nothing if it is null. */
    public Program showing(@Nullable String token) {
        return new Program(null, token);
    }

    public String url(String path) {
        return "http://localhost:" + server.getWebServer().getPort() + path;
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response, JsonMapper mapper) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonNode json() {
            return mapper.readTree(response.body());
        }

        public String detail() {
            return json().path("detail").asString();
        }
    }

    /** One of them. */
    public final class Program {

        private final @Nullable FacilitatorId facilitator;
        private final @Nullable String token;

        private Program(@Nullable FacilitatorId facilitator, @Nullable String token) {
            this.facilitator = facilitator;
            this.token = token;
        }

        public FacilitatorId facilitator() {
            return java.util.Objects.requireNonNull(facilitator);
        }

        public String token() {
            return String.valueOf(token);
        }

        public Answer get(String path) {
            return send(to(path).GET());
        }

        public Answer post(String path) {
            return send(to(path).POST(HttpRequest.BodyPublishers.noBody()));
        }

        public Answer post(String path, String body) {
            return send(jsonTo(path).POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        public Answer put(String path, String body) {
            return send(jsonTo(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
        }

        public Answer table(String path, String csv) {
            return table(path, csv.getBytes(StandardCharsets.UTF_8));
        }

        public Answer table(String path, byte[] csv) {
            return send(csvTo(path).POST(HttpRequest.BodyPublishers.ofByteArray(csv)));
        }

        public HttpRequest.Builder to(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(30));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        }

        public HttpRequest.Builder jsonTo(String path) {
            return to(path).header("Content-Type", "application/json");
        }

        public HttpRequest.Builder csvTo(String path) {
            return to(path).header("Content-Type", "text/csv");
        }

        public Answer send(HttpRequest.Builder request) {
            try {
                return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), json);
            } catch (IOException e) {
                throw new IllegalStateException("The server did not answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** A partnership of two organisations. */
        public String partnership() {
            return post("/api/v1/partnerships", """
                            {"name": "Riverside", "organisations": [
                                {"name": "Council", "sector": "public"}, {"name": "Charity", "sector": "voluntary"}]}""").json().path("id").asString();
        }

        /** The address of a round in draft. */
        public String draft(String mode) {
            return post(
                            "/api/v1/partnerships/" + partnership() + "/rounds",
                            "{\"title\": \"Spring\", \"mode\": \"" + mode + "\"}")
                    .header("Location");
        }

        /** The address of an open round. */
        public String open(String mode) {
            String round = draft(mode);
            post(round + "/open");
            return round;
        }
    }
}
