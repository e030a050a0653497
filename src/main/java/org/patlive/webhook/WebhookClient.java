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
import org.patlive.webhook.DeliveryRows.DueDelivery;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.JdkHttpClientBuilder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes one call. To prevent server-side request forgery, addresses of this machine and of the local network are refused
 * unless {@code patlive.webhooks.private-addresses} allows them, and redirects are not followed.
 */
@Component
class WebhookClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(10);

    /** No call takes longer. */
    static final Duration MAX_DURATION = CONNECT_TIMEOUT.plus(RESPONSE_TIMEOUT);

    private final HttpClient client;
    private final JsonMapper json;
    private final Clock clock;

    WebhookClient(PatLiveProperties settings, JsonMapper json, Clock clock) {
        InetAddressFilter allowed = settings.webhooks().privateAddresses()
                ? InetAddressFilter.all()
                : InetAddressFilter.externalAddresses();
        this.client = new JdkHttpClientBuilder()
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withConnectTimeout(CONNECT_TIMEOUT)
                        .withInetAddressFilter(allowed));
        this.json = json;
        this.clock = clock;
    }

    /** Sends a delivery. @return why it failed; empty if it succeeded */
    Optional<WebhookFailure> send(DueDelivery delivery) throws InterruptedException {
        String body = json.writeValueAsString(body(delivery));
        String messageId = "msg_" + delivery.id();
        Instant now = clock.instant();
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivery.address()))
                .timeout(RESPONSE_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("User-Agent", "PAT-Live")
                .header("webhook-id", messageId)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(delivery.secret(), messageId, now, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close(); // the body is not read
            return response.statusCode() / 100 == 2
                    ? Optional.empty()
                    : Optional.of(WebhookFailure.answered(response.statusCode()));
        } catch (IOException | FilteredHostException failure) {
            return Optional.of(WebhookFailure.of(
                    Causes.of(failure).first(FilteredHostException.class).isPresent()
                            ? WebhookFailure.Kind.ADDRESS
                            : WebhookFailure.Kind.UNREACHABLE));
        }
    }

    private static Map<String, Object> body(DueDelivery delivery) {
        UUID round = delivery.round();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", delivery.event());
        body.put("timestamp", delivery.happened().toString());
        body.put("data", round == null ? Map.of() : Map.of("round", round.toString()));
        return body;
    }
}
