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

/** Where a facilitator says whom to tell. */
@Service
@Transactional
public class Webhooks {

    /** Longest address, in characters. */
    public static final int LONGEST_ADDRESS = 1000;

    private static final int MOST = 20;

    /** A new address, with the secret for the one time that it is seen. */
    public record Registered(UUID id, String secret) {

        @Override
        public String toString() {
            return "Registered[" + id + "]";
        }
    }

    private final WebhookRows rows;
    private final DeliveryRows deliveries;
    private final WebhookSender messenger;
    private final Clock clock;
    private final boolean privateAddresses;

    Webhooks(
            WebhookRows rows,
            DeliveryRows deliveries,
            WebhookSender messenger,
            Clock clock,
            PatLiveProperties settings) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.messenger = messenger;
        this.clock = clock;
        this.privateAddresses = settings.webhooks().privateAddresses();
    }

    /** @throws Refused if that is no address to call, or there are too many */
    public Registered register(FacilitatorId facilitator, String address) {
        String trimmed = address.strip();
        check(trimmed);
        if (rows.idsOf(facilitator).size() >= MOST) {
            throw new Refused("You have " + MOST + " webhooks; remove one that is not needed any more.");
        }
        UUID id = UUID.randomUUID();
        String secret = Signature.newSecret();
        rows.add(id, facilitator, trimmed, secret, clock.instant());
        return new Registered(id, secret);
    }

    /** Newest first, as they fare at this moment. */
    @Transactional(readOnly = true)
    public List<WebhookData> of(FacilitatorId facilitator) {
        return rows.of(facilitator);
    }

    /** What is still to be told there is told no more. */
    public void remove(FacilitatorId facilitator, UUID id) {
        rows.remove(facilitator, id);
    }

    /** Has it called as if something had happened. @throws Refused if it is not this facilitator's */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // committed before anybody looks
    public void test(FacilitatorId facilitator, UUID id) {
        if (!rows.idsOf(facilitator).contains(id)) {
            throw new Refused("This webhook is not here any more.");
        }
        deliveries.add(id, null, WebhookEvent.TEST.type(), clock.instant(), clock.instant());
        messenger.wake();
    }

    private void check(String address) {
        if (address.length() > LONGEST_ADDRESS || !isCallable(address)) {
            throw new Refused(
                    privateAddresses
                            ? "Please give an address that begins with https:// or http://."
                            : "Please give an address that begins with https://.");
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
