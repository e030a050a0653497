package org.patlive.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.token.ApiTokens;
import org.patlive.shared.FacilitatorId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates clients of the API, as programs are: by default each acts for a facilitator of its own. */
@TestComponent
public class ApiClients {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final FacilitatorAccounts accounts;
    private final ApiTokens tokens;
    private final JsonMapper json;
    private final ServletWebServerApplicationContext server;

    public ApiClients(
            FacilitatorAccounts accounts,
            ApiTokens tokens,
            JsonMapper json,
            ServletWebServerApplicationContext server) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.json = json;
        this.server = server;
    }

    /** A client with a new facilitator and a token of theirs. */
    public ApiClient create() {
        String email = "program-" + UUID.randomUUID() + "@council.example";
        return actingFor(accounts.create(email, "a long password").id());
    }

    public ApiClient actingFor(FacilitatorId facilitator) {
        return new ApiClient(facilitator, tokens.issue(facilitator, "A program").token());
    }

    /** A client that sends this token, or none. */
    public ApiClient withToken(@Nullable String token) {
        return new ApiClient(null, token);
    }

    public String url(String path) {
        return "http://localhost:" + server.getWebServer().getPort() + path;
    }

    /** A response with its body. */
    public record ApiResponse(HttpResponse<byte[]> response, JsonMapper mapper) {

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

    /** A program that calls the API. */
    public final class ApiClient {

        private final @Nullable FacilitatorId facilitator;
        private final @Nullable String token;

        private ApiClient(@Nullable FacilitatorId facilitator, @Nullable String token) {
            this.facilitator = facilitator;
            this.token = token;
        }

        public FacilitatorId facilitator() {
            return Objects.requireNonNull(facilitator);
        }

        public String token() {
            return String.valueOf(token);
        }

        public ApiResponse get(String path) {
            return send(request(path).GET());
        }

        public ApiResponse post(String path) {
            return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
        }

        public ApiResponse post(String path, String body) {
            return send(jsonRequest(path).POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        public ApiResponse put(String path, String body) {
            return send(jsonRequest(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
        }

        public ApiResponse postCsv(String path, String csv) {
            return postCsv(path, csv.getBytes(StandardCharsets.UTF_8));
        }

        public ApiResponse postCsv(String path, byte[] csv) {
            return send(csvRequest(path).POST(HttpRequest.BodyPublishers.ofByteArray(csv)));
        }

        public HttpRequest.Builder request(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(30));
            return token == null ? request : request.header("Authorization", "Bearer " + token);
        }

        public HttpRequest.Builder jsonRequest(String path) {
            return request(path).header("Content-Type", "application/json");
        }

        public HttpRequest.Builder csvRequest(String path) {
            return request(path).header("Content-Type", "text/csv");
        }

        public ApiResponse send(HttpRequest.Builder request) {
            try {
                return new ApiResponse(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()), json);
            } catch (IOException e) {
                throw new IllegalStateException("The server did not answer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Creates a partnership of two organisations. @return its id */
        public String createPartnership() {
            return post("/api/v1/partnerships", """
                            {"name": "Riverside", "organisations": [
                                {"name": "Council", "sector": "public"}, {"name": "Charity", "sector": "voluntary"}]}""").json().path("id").asString();
        }

        /** Creates a round in draft. @return its path */
        public String draftRound(String mode) {
            return post(
                            "/api/v1/partnerships/" + createPartnership() + "/rounds",
                            "{\"title\": \"Spring\", \"mode\": \"" + mode + "\"}")
                    .header("Location");
        }

        /** Creates and opens a round. @return its path */
        public String openRound(String mode) {
            String round = draftRound(mode);
            post(round + "/open");
            return round;
        }
    }
}
