package org.patlive.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered address, and how its calls fare.
 *
 * @param told when it last took a call; null if it never did
 * @param trouble why the last call failed, as "answered 500"; null if it did not
 * @param troubleAt when that was; null likewise
 * @param nextTry when what failed is tried again; null if nothing waits for that
 */
public record WebhookData(
        UUID id,
        String address,
        @Nullable Instant told,
        @Nullable String trouble,
        @Nullable Instant troubleAt,
        @Nullable Instant nextTry) {}
