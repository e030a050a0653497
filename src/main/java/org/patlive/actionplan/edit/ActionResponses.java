package org.patlive.actionplan.edit;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.PlanChanged;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about actions beside writing in them: that they support one, a remark, that they are at it. */
@Service
public class ActionResponses {

    /** How long somebody counts as writing without saying so again. */
    public static final Duration EDITOR_TIMEOUT = Duration.ofSeconds(45);

    /** Longest remark, in characters. */
    public static final int MAX_REMARK_LENGTH = 1000;

    private final PlanLock planLock;
    private final PlanRows plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionResponses(PlanLock planLock, PlanRows plans, ApplicationEventPublisher events, Clock clock) {
        this.planLock = planLock;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** Supports an action, or does so no more. */
    public void support(Author author, ActionId id, boolean supports) {
        planLock.withLock(author, plan -> {
            plan.action(id);
            if (supports) {
                plans.support(id, author);
            } else {
                plans.withdrawSupport(id, author);
            }
            return plan.nextRevision();
        });
    }

    /** Says something about an action. @param remark made by whoever says it, so that a phone can say it again */
    public void remark(Author author, ActionId id, UUID remark, String words) {
        String said = words.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new Refused("Write down your remark first.");
        }
        if (said.length() > MAX_REMARK_LENGTH) {
            throw new Refused("Please keep a remark under " + MAX_REMARK_LENGTH + " characters.");
        }
        planLock.withLock(author, plan -> {
            plan.action(id);
            return plans.remark(remark, id, author, said, plan.nextRevision());
        });
    }

    /** Takes a remark away, or puts it back; one's own, or as facilitator anybody's. */
    public void removeRemark(Author author, UUID remark, boolean removed) {
        planLock.withLock(author, plan -> {
            plans.removeRemark(author.round(), remark, removed, author.facilitator() ? null : author.id());
            return plan.nextRevision();
        });
    }

    /** Says that somebody is writing in an action, or has stopped; to be said again before {@link #EDITOR_TIMEOUT} is over. */
    public void setEditing(Author author, ActionId id, boolean now) {
        planLock.withLock(author, plan -> {
            if (now && plan.find(id).isPresent()) {
                plans.startEditing(id, author, clock.instant().plus(EDITOR_TIMEOUT));
            } else {
                plans.stopEditing(id, author);
            }
            return plan.nextRevision();
        });
    }

    /** Forgets who has stopped writing without saying so. */
    @Transactional
    public void expireEditors() {
        plans.expireEditors(clock.instant()).forEach(round -> events.publishEvent(new PlanChanged(round)));
    }
}
