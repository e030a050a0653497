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

/** Responses to actions besides editing their fields: support, remarks, and showing that somebody is editing. */
@Service
public class ActionResponses {

    /** How long somebody counts as editing without a further call. */
    public static final Duration EDITOR_TIMEOUT = Duration.ofSeconds(45);

    /** Longest remark, in characters. */
    public static final int MAX_REMARK_LENGTH = 1000;

    private final PlanLock planLock;
    private final ActionResponseRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionResponses(PlanLock planLock, ActionResponseRows rows, ApplicationEventPublisher events, Clock clock) {
        this.planLock = planLock;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Supports an action, or withdraws support. */
    public void support(Author author, ActionId id, boolean supports) {
        planLock.withLock(author, plan -> {
            plan.action(id);
            if (supports) {
                rows.support(id, author);
            } else {
                rows.withdrawSupport(id, author);
            }
            return plan.nextRevision();
        });
    }

    /** Adds a remark to an action. @param remark id made by the caller, so that a phone can repeat the call */
    public void remark(Author author, ActionId id, UUID remark, String words) {
        String said = words.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new Refused("actionplan.refused.no-comment");
        }
        if (said.length() > MAX_REMARK_LENGTH) {
            throw new Refused("actionplan.refused.comment-too-long", "max", MAX_REMARK_LENGTH);
        }
        planLock.withLock(author, plan -> {
            plan.action(id);
            return rows.remark(remark, id, author, said, plan.nextRevision());
        });
    }

    /** Removes a remark or restores it; partners their own, the facilitator anybody's. */
    public void removeRemark(Author author, UUID remark, boolean removed) {
        planLock.withLock(author, plan -> {
            rows.removeRemark(author.round(), remark, removed, author.facilitator() ? null : author.id());
            return plan.nextRevision();
        });
    }

    /** Shows that somebody is editing an action, or has stopped; to be repeated before {@link #EDITOR_TIMEOUT} is over. */
    public void setEditing(Author author, ActionId id, boolean now) {
        planLock.withLock(author, plan -> {
            if (now && plan.find(id).isPresent()) {
                rows.startEditing(id, author, clock.instant().plus(EDITOR_TIMEOUT));
            } else {
                rows.stopEditing(id, author);
            }
            return plan.nextRevision();
        });
    }

    /** Removes editors whose timeout is over. */
    @Transactional
    public void expireEditors() {
        rows.expireEditors(clock.instant()).forEach(round -> events.publishEvent(new PlanChanged(round)));
    }
}
