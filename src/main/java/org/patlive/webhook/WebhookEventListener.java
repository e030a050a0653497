package org.patlive.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanChanged;
import org.patlive.assessment.round.RoundClosed;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Records deliveries in the transaction in which the event happens, so that exactly what is committed is delivered
 * (a transactional outbox).
 */
@Component
class WebhookEventListener {

    private final WebhookRows webhooks;
    private final DeliveryRows deliveries;
    private final RoundService rounds;
    private final Clock clock;

    /** The facilitators of rounds, which never change. */
    private final Cache<RoundId, FacilitatorId> facilitators =
            Caffeine.newBuilder().maximumSize(1_000).build();

    WebhookEventListener(WebhookRows webhooks, DeliveryRows deliveries, RoundService rounds, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.rounds = rounds;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundClosed event) {
        record(event.round(), WebhookEvent.ROUND_CLOSED);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanChanged event) {
        record(event.round(), WebhookEvent.PLAN_CHANGED);
    }

    private void record(RoundId round, WebhookEvent event) {
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
                deliveries.add(webhook, round, event.type(), now, now.plus(event.delay()));
            }
        }
    }

    private @Nullable FacilitatorId facilitatorOf(RoundId round) {
        return rounds.byId(round).map(data -> data.partnership().facilitator()).orElse(null);
    }
}
