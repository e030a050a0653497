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

/** Programs are told what happens: once, in time, in a way that they can trust, and again if they did not hear. */
public abstract class WebhookContract {

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private WebhookSender messenger;

    @Autowired
    private DeliveryRows deliveries;

    @Autowired
    private WebhookRows rows;

    @Autowired
    private WebhookClient caller;

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

    private Receiver receiver;
    private FacilitatorId facilitator;
    private RoundData round;
    private Webhooks.Registered webhook;

    @BeforeEach
    void listen() throws IOException {
        receiver = new Receiver();
        facilitator = workshop.facilitator();
        round = workshop.aRound().by(facilitator).inMode(Mode.ANONYMOUS).open();
        webhook = webhooks.register(facilitator, receiver.url());
    }

    @AfterEach
    void stop() {
        webhooks.remove(facilitator, webhook.id());
        receiver.close();
    }

    @Test
    void a_closed_round_is_told_once_and_signed_with_its_id_and_nothing_else() throws Exception {
        rounds.close(facilitator, round.id());
        Receiver.Call call = next(1);

        JsonNode body = json.readTree(call.body());
        assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(body.path("type").asString()).isEqualTo("round.closed");
        assertThat(Instant.parse(body.path("timestamp").asString())).isEqualTo(clock.instant());
        assertThat(body.path("data").propertyNames()).containsExactly("round");
        assertThat(body.path("data").path("round").asString())
                .isEqualTo(round.id().toString());
        assertThat(call.timestamp()).isEqualTo(String.valueOf(clock.instant().getEpochSecond()));
        assertThat(call.signature()).isEqualTo("v1," + signature(webhook.secret(), call));
        await().until(() -> clock.instant().equals(state().told()));

        rounds.show(facilitator, round.id(), org.patlive.assessment.round.Scene.HEATMAP);
        clock.advance(Duration.ofDays(2));
        nothingMore(1);
    }

    @Test
    void a_round_that_is_reopened_is_told_again_when_it_is_closed_again() {
        rounds.close(facilitator, round.id());
        Receiver.Call first = next(1);
        await().until(() -> waiting() == 0);
        rounds.reopen(facilitator, round.id());
        nothingMore(1);

        clock.advance(Duration.ofMinutes(5));
        rounds.close(facilitator, round.id());
        Receiver.Call second = next(2);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(json.readTree(second.body()).path("type").asString()).isEqualTo("round.closed");
        assertThat(Instant.parse(json.readTree(second.body()).path("timestamp").asString()))
                .isEqualTo(clock.instant());
    }

    @Test
    void many_strokes_make_one_call() {
        Author author = authors.facilitator(facilitator, round.id());
        for (int stroke = 0; stroke < 20; stroke++) {
            propose(author);
        }
        assertThat(waiting()).isEqualTo(1);
        nothingMore(0);

        clock.advance(Duration.ofSeconds(10));
        assertThat(json.readTree(next(1).body()).path("type").asString()).isEqualTo("plan.changed");

        await().until(() -> waiting() == 0);
        propose(author);
        clock.advance(Duration.ofSeconds(10));
        assertThat(next(2).id()).isNotEqualTo(receiver.calls().getFirst().id());
    }

    @Test
    void who_did_not_hear_is_told_again_under_the_same_id_with_growing_pauses() throws Exception {
        receiver.answers(500);
        Instant closed = clock.instant();
        rounds.close(facilitator, round.id());
        Receiver.Call first = next(1);
        await().until(() -> state().nextTry() != null && "answered 500".equals(state().trouble()));
        assertThat(state().nextTry()).isEqualTo(closed.plusSeconds(5));
        assertThat(state().troubleAt()).isEqualTo(closed);

        clock.advance(Duration.ofSeconds(4));
        nothingMore(1);
        clock.advance(Duration.ofSeconds(1));
        Receiver.Call second = next(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signature()).isEqualTo("v1," + signature(webhook.secret(), second));
        await().until(() -> clock.instant().plus(Duration.ofMinutes(1)).equals(state().nextTry()));

        receiver.answers(204);
        clock.advance(Duration.ofMinutes(1));
        next(3);
        await().until(() -> state().trouble() == null && state().nextTry() == null);
        assertThat(state().told()).isEqualTo(clock.instant());
    }

    @Test
    void after_about_a_day_it_is_given_up() {
        receiver.answers(503);
        Instant closed = clock.instant();
        rounds.close(facilitator, round.id());
        for (int attempt = 1; attempt <= WebhookSender.PAUSES.size() + 1; attempt++) {
            next(attempt);
            Instant now = clock.instant();
            await().until(() -> now.equals(state().troubleAt()));
            if (attempt <= WebhookSender.PAUSES.size()) {
                Duration pause = WebhookSender.PAUSES.get(attempt - 1);
                await().until(() -> now.plus(pause).equals(state().nextTry()));
                clock.advance(pause);
            }
        }
        await().until(() -> waiting() == 0);
        assertThat(state().nextTry()).isNull();
        assertThat(Duration.between(closed, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofHours(30));
        clock.advance(Duration.ofDays(3));
        nothingMore(WebhookSender.PAUSES.size() + 1);
    }

    @Test
    void what_was_not_committed_is_not_told() {
        transaction.executeWithoutResult(status -> {
            rounds.close(facilitator, round.id());
            status.setRollbackOnly();
        });
        nothingMore(0);
        assertThat(waiting()).isZero();
    }

    @Test
    void others_are_told_nothing_and_nobody_tests_a_webhook_of_others() {
        rounds.close(round.partnership().facilitator(), round.id());
        next(1);
        RoundData other = workshop.openRound(Mode.OPEN);
        rounds.close(other.partnership().facilitator(), other.id());
        nothingMore(1);
        FacilitatorId stranger = other.partnership().facilitator();
        assertThatThrownBy(() -> webhooks.test(stranger, webhook.id())).isInstanceOf(Refused.class);
        webhooks.remove(stranger, webhook.id());
        assertThat(webhooks.of(facilitator)).hasSize(1);
        assertThat(webhooks.of(stranger)).isEmpty();
    }

    @Test
    void a_test_arrives_at_once_and_names_nothing() {
        webhooks.test(facilitator, webhook.id());
        JsonNode body = json.readTree(next(1).body());
        assertThat(body.path("type").asString()).isEqualTo("test");
        assertThat(body.path("data").size()).isZero();
    }

    @Test
    void a_redirect_leads_nowhere() {
        receiver.answers(302);
        webhooks.test(facilitator, webhook.id());
        next(1);
        await().until(() -> "answered 302".equals(state().trouble()));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void an_answer_without_end_is_not_listened_to() {
        receiver.talksWithoutEnd();
        webhooks.test(facilitator, webhook.id());
        next(1);
        await().until(() -> state().told() != null);
        await().until(() -> !receiver.isTalking());
    }

    @Test
    void two_servers_tell_everything_once() {
        WebhookSender other = new WebhookSender(deliveries, rows, caller, clock);
        other.start();
        try {
            for (int test = 0; test < 30; test++) {
                webhooks.test(facilitator, webhook.id());
                other.wake();
            }
            await().pollInterval(Duration.ofMillis(20)).until(() -> {
                messenger.wake();
                other.wake();
                return waiting() == 0;
            });
            assertThat(receiver.calls())
                    .hasSize(30)
                    .extracting(Receiver.Call::id)
                    .doesNotHaveDuplicates();
        } finally {
            other.stop();
        }
    }

    @Test
    void the_own_network_is_never_called_unless_the_setting_says_so() throws Exception {
        WebhookClient careful = new WebhookClient(ServerSettings.withPrivateWebhooks(false), json, clock);
        assertThat(careful.call(WebhookClientTest.due(receiver.url())))
                .hasValueSatisfying(why -> assertThat(why).contains("local network"));
        assertThat(receiver.calls()).isEmpty();
        assertThat(caller.call(WebhookClientTest.due(receiver.url()))).isEmpty();
    }

    private void propose(Author author) {
        planning.propose(author, ActionId.random(), FieldEdit.single(Set.of()), Map.of(FieldKind.WHAT, "Meet"));
    }

    private Receiver.Call next(int number) {
        await().pollInterval(Duration.ofMillis(20)).until(() -> {
            messenger.wake();
            return receiver.calls().size() >= number;
        });
        assertThat(receiver.calls()).hasSize(number);
        return receiver.calls().getLast();
    }

    /** No more than these have come, and none is due. */
    private void nothingMore(int calls) {
        assertThat(deliveries.due(clock.instant(), 100))
                .noneMatch(due -> due.webhook().equals(webhook.id()));
        assertThat(receiver.calls()).hasSize(calls);
    }

    private WebhookData state() {
        return webhooks.of(facilitator).getFirst();
    }

    private int waiting() {
        Integer count = database.queryForObject(
                "select count(*) from webhook_delivery where webhook_id = ?", Integer.class, webhook.id());
        return count == null ? -1 : count;
    }

    /** As the specification says, worked out by another way than ours. */
    private static String signature(String secret, Receiver.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.split("_", 2)[1]), "HmacSHA256"));
        for (String part : List.of(call.id(), ".", call.timestamp(), ".", call.body())) {
            mac.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(mac.doFinal());
    }
}
