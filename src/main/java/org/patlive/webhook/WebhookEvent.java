package org.patlive.webhook;

import java.time.Duration;

/** What a program can be told of. */
public enum WebhookEvent {
    ROUND_CLOSED("round.closed", Duration.ZERO),

    /** Strokes come many a second: what comes until this is told is told with it. */
    PLAN_CHANGED("plan.changed", Duration.ofSeconds(10)),

    /** Nothing has happened; a facilitator wants to see whether the call arrives. */
    TEST("test", Duration.ZERO);

    private final String type;
    private final Duration gathering;

    WebhookEvent(String type, Duration gathering) {
        this.type = type;
        this.gathering = gathering;
    }

    /** As the program reads it. */
    public String type() {
        return type;
    }

    Duration gathering() {
        return gathering;
    }
}
