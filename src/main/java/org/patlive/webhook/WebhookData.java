package org.patlive.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered address and the state of its deliveries.
 *
 * @param deliveredAt when a call last succeeded; null if none did
 * @param failure why the last call failed; null if it succeeded
 * @param failedAt when the last call failed; null if it succeeded
 * @param nextAttempt when a failed call is repeated; null if none is due
 */
public record WebhookData(
        UUID id,
        String address,
        @Nullable Instant deliveredAt,
        @Nullable WebhookFailure failure,
        @Nullable Instant failedAt,
        @Nullable Instant nextAttempt) {}
