package org.patlive.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.events.PlanChanged;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.events.RoundClosed;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.patlive.webhook.internal.DeliveryRows;
import org.patlive.webhook.internal.WebhookRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notes what is to be told in the transaction that does it: what is committed is told, what is not is not. */
@Component
class Occasions {

    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final RoundDesk rounds;
    private final Clock clock;

    /** Of rounds, which never change hands. */
    private final Cache<RoundId, FacilitatorId> facilitators =
            Caffeine.newBuilder().maximumSize(1_000).build();

    Occasions(WebhookRows webhooks, DeliveryRows deliveries, RoundDesk rounds, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.rounds = rounds;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundClosed event) {
        note(event.round(), Event.ROUND_CLOSED);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanChanged event) {
        note(event.round(), Event.PLAN_CHANGED);
    }

    private void note(RoundId round, Event event) {
        if (!webhooks.any()) {
            return;
        }
        FacilitatorId facilitator = facilitators.get(round, this::facilitatorOf);
        if (facilitator == null) {
            return;
        }
        Instant now = clock.instant();
        for (UUID webhook : webhooks.idsOf(facilitator)) {
            if (!deliveries.isWaiting(webhook, round, event.type())) {
                deliveries.add(webhook, round, event.type(), now, now.plus(event.gathering()));
            }
        }
    }

    private @Nullable FacilitatorId facilitatorOf(RoundId round) {
        return rounds.byId(round)
                .map(found -> found.partnership().facilitator())
                .orElse(null);
    }
}
