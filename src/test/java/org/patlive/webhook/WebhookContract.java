package org.patlive.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.testing.ServerSettings;
import org.patlive.testing.SettableClock;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Webhooks are called once for each event, in time, signed, and again after a failure. */
public abstract class WebhookContract {

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private WebhookSender sender;

    @Autowired
    private DeliveryRows deliveries;

    @Autowired
    private WebhookRows rows;

    @Autowired
    private WebhookClient client;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private WebhookReceiver receiver;
    private FacilitatorId facilitator;
    private RoundData round;
    private Webhooks.Registered webhook;

    @BeforeEach
    void startReceiver() throws IOException {
        receiver = new WebhookReceiver();
        facilitator = workshop.facilitator();
        round = workshop.aRound().by(facilitator).inMode(Mode.ANONYMOUS).open();
        webhook = webhooks.register(facilitator, receiver.url());
    }

    @AfterEach
    void stopReceiver() {
        webhooks.remove(facilitator, webhook.id());
        receiver.close();
    }

    @Test
    void a_closed_round_is_sent_once_and_signed_with_its_id_and_nothing_else() throws Exception {
        rounds.close(facilitator, round.id());
        WebhookReceiver.Call call = awaitCall(1);

        JsonNode body = json.readTree(call.body());
        assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(body.path("type").asString()).isEqualTo("round.closed");
        assertThat(Instant.parse(body.path("timestamp").asString())).isEqualTo(clock.instant());
        assertThat(body.path("data").propertyNames()).containsExactly("round");
        assertThat(body.path("data").path("round").asString())
                .isEqualTo(round.id().toString());
        assertThat(call.timestamp()).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        assertThat(call.signature()).isEqualTo("v1," + signature(webhook.secret(), call));
        await().until(() -> clock.instant().equals(state().deliveredAt()));

        rounds.show(facilitator, round.id(), Scene.HEATMAP);
        clock.advance(Duration.ofDays(2));
        assertNoFurtherCall(1);
    }

    @Test
    void a_reopened_round_is_sent_again_when_it_is_closed_again() {
        rounds.close(facilitator, round.id());
        WebhookReceiver.Call first = awaitCall(1);
        await().until(() -> waitingDeliveries() == 0);
        rounds.reopen(facilitator, round.id());
        assertNoFurtherCall(1);

        clock.advance(Duration.ofMinutes(5));
        rounds.close(facilitator, round.id());
        WebhookReceiver.Call second = awaitCall(2);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(json.readTree(second.body()).path("type").asString()).isEqualTo("round.closed");
        assertThat(Instant.parse(json.readTree(second.body()).path("timestamp").asString()))
                .isEqualTo(clock.instant());
    }

    @Test
    void many_changes_of_a_plan_make_one_call() {
        Author author = authors.facilitator(facilitator, round.id());
        for (int change = 0; change < 20; change++) {
            propose(author);
        }
        assertThat(waitingDeliveries()).isEqualTo(1);
        assertNoFurtherCall(0);

        clock.advance(Duration.ofSeconds(10));
        assertThat(json.readTree(awaitCall(1).body()).path("type").asString()).isEqualTo("plan.changed");

        await().until(() -> waitingDeliveries() == 0);
        propose(author);
        clock.advance(Duration.ofSeconds(10));
        assertThat(awaitCall(2).id()).isNotEqualTo(receiver.calls().getFirst().id());
    }

    @Test
    void a_failed_call_is_repeated_with_the_same_id_after_growing_pauses() throws Exception {
        receiver.respondWith(500);
        Instant closed = clock.instant();
        rounds.close(facilitator, round.id());
        WebhookReceiver.Call first = awaitCall(1);
        await().until(() ->
                state().nextAttempt() != null && WebhookFailure.answered(500).equals(state().failure()));
        assertThat(state().nextAttempt()).isEqualTo(closed.plusSeconds(5));
        assertThat(state().failedAt()).isEqualTo(closed);

        clock.advance(Duration.ofSeconds(4));
        assertNoFurtherCall(1);
        clock.advance(Duration.ofSeconds(1));
        WebhookReceiver.Call second = awaitCall(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signature()).isEqualTo("v1," + signature(webhook.secret(), second));
        await().until(() -> clock.instant().plus(Duration.ofMinutes(1)).equals(state().nextAttempt()));

        receiver.respondWith(204);
        clock.advance(Duration.ofMinutes(1));
        awaitCall(3);
        await().until(() -> state().failure() == null && state().nextAttempt() == null);
        assertThat(state().deliveredAt()).isEqualTo(clock.instant());
    }

    @Test
    void a_failing_call_is_given_up_after_about_a_day() {
        receiver.respondWith(503);
        Instant closed = clock.instant();
        rounds.close(facilitator, round.id());
        for (int attempt = 1; attempt <= WebhookSender.PAUSES.size() + 1; attempt++) {
            awaitCall(attempt);
            Instant now = clock.instant();
            await().until(() -> now.equals(state().failedAt()));
            if (attempt <= WebhookSender.PAUSES.size()) {
                Duration pause = WebhookSender.PAUSES.get(attempt - 1);
                await().until(() -> now.plus(pause).equals(state().nextAttempt()));
                clock.advance(pause);
            }
        }
        await().until(() -> waitingDeliveries() == 0);
        assertThat(state().nextAttempt()).isNull();
        assertThat(Duration.between(closed, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofHours(30));
        clock.advance(Duration.ofDays(3));
        assertNoFurtherCall(WebhookSender.PAUSES.size() + 1);
    }

    @Test
    void a_change_that_is_rolled_back_is_not_sent() {
        transaction.executeWithoutResult(status -> {
            rounds.close(facilitator, round.id());
            status.setRollbackOnly();
        });
        assertNoFurtherCall(0);
        assertThat(waitingDeliveries()).isZero();
    }

    @Test
    void a_webhook_gets_only_events_of_its_facilitator_and_nobody_else_can_test_or_remove_it() {
        rounds.close(round.partnership().facilitator(), round.id());
        awaitCall(1);
        RoundData other = workshop.openRound(Mode.OPEN);
        rounds.close(other.partnership().facilitator(), other.id());
        assertNoFurtherCall(1);
        FacilitatorId stranger = other.partnership().facilitator();
        assertThatThrownBy(() -> webhooks.test(stranger, webhook.id())).isInstanceOf(Refused.class);
        webhooks.remove(stranger, webhook.id());
        assertThat(webhooks.of(facilitator)).hasSize(1);
        assertThat(webhooks.of(stranger)).isEmpty();
    }

    @Test
    void a_test_is_sent_at_once_without_data() {
        webhooks.test(facilitator, webhook.id());
        JsonNode body = json.readTree(awaitCall(1).body());
        assertThat(body.path("type").asString()).isEqualTo("test");
        assertThat(body.path("data").size()).isZero();
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.respondWith(302);
        webhooks.test(facilitator, webhook.id());
        awaitCall(1);
        await().until(() -> WebhookFailure.answered(302).equals(state().failure()));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void an_endless_response_is_not_read() {
        receiver.respondWithoutEnd();
        webhooks.test(facilitator, webhook.id());
        awaitCall(1);
        await().until(() -> state().deliveredAt() != null);
        await().until(() -> !receiver.isResponding());
    }

    @Test
    void two_servers_send_each_event_once() {
        WebhookSender other = new WebhookSender(deliveries, rows, client, clock);
        other.start();
        try {
            for (int test = 0; test < 30; test++) {
                webhooks.test(facilitator, webhook.id());
                other.pollNow();
            }
            await().pollInterval(Duration.ofMillis(20)).until(() -> {
                sender.pollNow();
                other.pollNow();
                return waitingDeliveries() == 0;
            });
            assertThat(receiver.calls())
                    .hasSize(30)
                    .extracting(WebhookReceiver.Call::id)
                    .doesNotHaveDuplicates();
        } finally {
            other.stop();
        }
    }

    @Test
    void the_local_network_is_called_only_if_the_setting_allows_it() throws Exception {
        WebhookClient careful = new WebhookClient(ServerSettings.withPrivateWebhooks(false), json, clock);
        assertThat(careful.send(WebhookClientTest.delivery(receiver.url())))
                .contains(WebhookFailure.of(WebhookFailure.Kind.ADDRESS));
        assertThat(receiver.calls()).isEmpty();
        assertThat(client.send(WebhookClientTest.delivery(receiver.url()))).isEmpty();
    }

    private void propose(Author author) {
        planning.propose(author, ActionId.random(), FieldEdit.single(Set.of()), Map.of(FieldKind.WHAT, "Meet"));
    }

    private WebhookReceiver.Call awaitCall(int number) {
        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            sender.pollNow();
            return receiver.calls().size() >= number;
        });
        assertThat(receiver.calls()).hasSize(number);
        return receiver.calls().getLast();
    }

    /** Asserts that no more than these have been received, and that none is due. */
    private void assertNoFurtherCall(int calls) {
        assertThat(deliveries.due(clock.instant(), 100))
                .noneMatch(due -> due.webhook().equals(webhook.id()));
        assertThat(receiver.calls()).hasSize(calls);
    }

    private WebhookData state() {
        return webhooks.of(facilitator).getFirst();
    }

    private int waitingDeliveries() {
        Integer count = database.queryForObject(
                "select count(*) from webhook_delivery where webhook_id = ?", Integer.class, webhook.id());
        return count == null ? -1 : count;
    }

    /** The signature by the specification, computed independently of {@link Signature}. */
    private static String signature(String secret, WebhookReceiver.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.split("_", 2)[1]), "HmacSHA256"));
        for (String part : List.of(call.id(), ".", call.timestamp(), ".", call.body())) {
            mac.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(mac.doFinal());
    }
}
