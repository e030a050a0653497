package org.patlive.screen.parts;

import static org.patlive.shared.text.Texts.text;

import java.net.URI;

/**
 * The address at which partners join a round, as the screen shows it.
 *
 * @param base scheme, host and port, without a slash at the end
 * @param code the join code of the round, six characters
 */
public record JoinAddressText(String base, String code) {

    private static final String PRIVATE_NETWORK =
            "10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|\\[?f[cde].*:.*|.*\\.local|[^.:]+";

    /** Returns the URL for the QR code. */
    public String url() {
        return base + "/join/" + code;
    }

    /**
     * Returns the address for people to type, as short as possible. The scheme is part of it only for {@code https} on a
     * port of its own, where browsers would otherwise try {@code http}.
     */
    public String typed() {
        boolean needsScheme = base.startsWith("https://") && URI.create(base).getPort() > 0;
        return needsScheme ? base : base.replaceFirst("^https?://", "");
    }

    /** Says in one sentence from which networks the address can be reached. */
    public String reach() {
        String host = String.valueOf(URI.create(base).getHost());
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
            return text("screen.reach.this-computer");
        }
        return host.matches(PRIVATE_NETWORK) ? text("screen.reach.same-network") : text("screen.reach.any-network");
    }
}
