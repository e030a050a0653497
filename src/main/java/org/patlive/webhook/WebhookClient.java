package org.patlive.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.patlive.shared.Causes;
import org.patlive.shared.PatLiveProperties;
import org.patlive.webhook.DeliveryRows.Due;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.JdkHttpClientBuilder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one call. Whoever registers an address could make this server call its neighbours, so addresses of this machine and
 * of the local network are refused unless the setting allows them, and a redirect leads nowhere.
 */
@Component
class WebhookClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** No call takes longer. */
    static final Duration LONGEST = CONNECT.plus(ANSWER);

    private final HttpClient client;
    private final JsonMapper json;
    private final Clock clock;

    WebhookClient(PatLiveProperties settings, JsonMapper json, Clock clock) {
        InetAddressFilter reachable = settings.webhooks().privateAddresses()
                ? InetAddressFilter.all()
                : InetAddressFilter.externalAddresses();
        this.client = new JdkHttpClientBuilder()
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withConnectTimeout(CONNECT)
                        .withInetAddressFilter(reachable));
        this.json = json;
        this.clock = clock;
    }

    /** Why it did not work, as "answered 500"; empty if it did. */
    Optional<String> call(Due due) throws InterruptedException {
        String body = json.writeValueAsString(body(due));
        String message = "msg_" + due.id();
        Instant now = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(URI.create(due.address()))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "PAT-Live")
                .header("webhook-id", message)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(due.secret(), message, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close(); // whatever it says besides is not read
            return answer.statusCode() / 100 == 2 ? Optional.empty() : Optional.of("answered " + answer.statusCode());
        } catch (IOException | FilteredHostException failure) {
            return Optional.of(
                    Causes.of(failure).first(FilteredHostException.class).isPresent()
                            ? "its address is unknown, or in the local network"
                            : "could not be reached");
        }
    }

    private static Map<String, Object> body(Due due) {
        UUID round = due.round();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", due.event());
        body.put("timestamp", due.happened().toString());
        body.put("data", round == null ? Map.of() : Map.of("round", round.toString()));
        return body;
    }
}
