package org.patlive.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of facilitators: registering, testing and removing them. */
@Service
@Transactional
public class Webhooks {

    /** In characters. */
    public static final int MAX_ADDRESS_LENGTH = 1000;

    private static final int MAX_WEBHOOKS = 20;

    /** A new webhook, with its secret, which is shown only once. */
    public record Registered(UUID id, String secret) {

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    private final WebhookRows rows;
    private final DeliveryRows deliveries;
    private final WebhookSender sender;
    private final Clock clock;
    private final boolean privateAddresses;

    Webhooks(WebhookRows rows, DeliveryRows deliveries, WebhookSender sender, Clock clock, PatLiveProperties settings) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.sender = sender;
        this.clock = clock;
        this.privateAddresses = settings.webhooks().privateAddresses();
    }

    /** @throws Refused if the address cannot be called, or there are too many */
    public Registered register(FacilitatorId facilitator, String address) {
        String trimmed = address.strip();
        check(trimmed);
        if (rows.idsOf(facilitator).size() >= MAX_WEBHOOKS) {
            throw new Refused("webhook.refused.too-many", "max", MAX_WEBHOOKS);
        }
        UUID id = UUID.randomUUID();
        String secret = Signature.newSecret();
        rows.add(id, facilitator, trimmed, secret, clock.instant());
        return new Registered(id, secret);
    }

    /** Newest first, with the state of their deliveries at the moment. */
    @Transactional(readOnly = true)
    public List<WebhookData> of(FacilitatorId facilitator) {
        return rows.of(facilitator);
    }

    /** Removes a webhook and its waiting deliveries. */
    public void remove(FacilitatorId facilitator, UUID id) {
        rows.remove(facilitator, id);
    }

    /**
     * Sends a test event.
     *
     * @throws Refused if it is not this facilitator's
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // the delivery must be committed before the sender polls
    public void test(FacilitatorId facilitator, UUID id) {
        if (!rows.idsOf(facilitator).contains(id)) {
            throw new Refused("webhook.refused.removed");
        }
        deliveries.add(id, null, WebhookEvent.TEST.type(), clock.instant(), clock.instant());
        sender.pollNow();
    }

    private void check(String address) {
        if (address.length() > MAX_ADDRESS_LENGTH || !isCallable(address)) {
            throw new Refused(privateAddresses ? "webhook.refused.address-or-http" : "webhook.refused.address");
        }
    }

    private boolean isCallable(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme())
                    || privateAddresses && "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
