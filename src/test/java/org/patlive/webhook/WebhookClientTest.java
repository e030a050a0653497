package org.patlive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.testing.ServerSettings;
import org.patlive.webhook.DeliveryRows.DueDelivery;
import tools.jackson.databind.json.JsonMapper;

class WebhookClientTest {

    private final WebhookClient client = new WebhookClient(
            ServerSettings.withPrivateWebhooks(false), JsonMapper.builder().build(), Clock.systemUTC());

    /** No connection is opened to any of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[fe80::1]/",
                "https://[fc00::1]/",
                "https://224.0.0.1/",
                "https://nowhere.invalid/"
            })
    void addresses_of_this_machine_and_its_network_are_not_called(String address) throws InterruptedException {
        assertThat(client.send(delivery(address))).contains(WebhookFailure.of(WebhookFailure.Kind.ADDRESS));
    }

    static DueDelivery delivery(String address) {
        return new DueDelivery(
                UUID.randomUUID(), UUID.randomUUID(), address, Signature.newSecret(), null, "test", Instant.EPOCH, 0);
    }
}
