package org.patlive.screen.parts;

import java.net.URI;

/**
 * How a phone in the room gets in.
 *
 * @param base scheme, host and port, without a slash at the end
 * @param code the round's six characters
 */
public record JoinAddressText(String base, String code) {

    private static final String PRIVATE_NETWORK =
            "10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|\\[?f[cde].*:.*|.*\\.local|[^.:]+";

    /** What the QR code leads to. */
    public String url() {
        return base + "/join/" + code;
    }

    /**
     * What people type: as little as a phone's browser needs. Only {@code https} on an unusual port must be said, for
     * browsers would try that port without encryption.
     */
    public String typed() {
        boolean mustSayHttps = base.startsWith("https://") && URI.create(base).getPort() > 0;
        return mustSayHttps ? base : base.replaceFirst("^https?://", "");
    }

    /** From where the address works, in one sentence. */
    public String reach() {
        String host = String.valueOf(URI.create(base).getHost());
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
            return "This address works on this computer alone: connect it to the room's network so that phones can join.";
        }
        return host.matches(PRIVATE_NETWORK)
                ? "This address works for phones on the same network (Wi-Fi) as this computer."
                : "This address works on any network.";
    }
}
