package org.patlive.webhook;

import java.time.Duration;

/** The events that are sent to webhooks. */
enum WebhookEvent {
    ROUND_CLOSED("round.closed", Duration.ZERO),

    /** A plan may change many times a second: one call is sent for all changes within ten seconds. */
    PLAN_CHANGED("plan.changed", Duration.ofSeconds(10)),

    /** Sent when a facilitator tries out a webhook. */
    TEST("test", Duration.ZERO);

    private final String type;
    private final Duration delay;

    WebhookEvent(String type, Duration delay) {
        this.type = type;
        this.delay = delay;
    }

    /** The value of the field {@code type} in the call. */
    public String type() {
        return type;
    }

    /** How long to wait for further events of the same type, which then need no call of their own. */
    Duration delay() {
        return delay;
    }
}
