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
    public static final Duration EDITING = Duration.ofSeconds(45);

    /** Longest remark, in characters. */
    public static final int LONGEST_REMARK = 1000;

    private final PlanLock turns;
    private final PlanRows plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionResponses(PlanLock turns, PlanRows plans, ApplicationEventPublisher events, Clock clock) {
        this.turns = turns;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** Supports an action, or does so no more. */
    public void support(Author author, ActionId id, boolean supports) {
        turns.take(author, turn -> {
            turn.action(id);
            if (supports) {
                plans.support(id, author);
            } else {
                plans.withdrawSupport(id, author);
            }
            return turn.next();
        });
    }

    /** Says something about an action. @param remark made by whoever says it, so that a phone can say it again */
    public void remark(Author author, ActionId id, UUID remark, String words) {
        String said = words.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new Refused("Write down your remark first.");
        }
        if (said.length() > LONGEST_REMARK) {
            throw new Refused("Please keep a remark under " + LONGEST_REMARK + " characters.");
        }
        turns.take(author, turn -> {
            turn.action(id);
            return plans.remark(remark, id, author, said, turn.next());
        });
    }

    /** Takes a remark away, or puts it back; one's own, or as facilitator anybody's. */
    public void removeRemark(Author author, UUID remark, boolean removed) {
        turns.take(author, turn -> {
            plans.removeRemark(author.round(), remark, removed, author.facilitator() ? null : author.id());
            return turn.next();
        });
    }

    /** Says that somebody is writing in an action, or has stopped; to be said again before {@link #EDITING} is over. */
    public void edits(Author author, ActionId id, boolean now) {
        turns.take(author, turn -> {
            if (now && turn.find(id).isPresent()) {
                plans.edits(id, author, clock.instant().plus(EDITING));
            } else {
                plans.stopsEditing(id, author);
            }
            return turn.next();
        });
    }

    /** Forgets who has stopped writing without saying so. */
    @Transactional
    public void forgetEditors() {
        plans.forgetEditors(clock.instant()).forEach(round -> events.publishEvent(new PlanChanged(round)));
    }
}
