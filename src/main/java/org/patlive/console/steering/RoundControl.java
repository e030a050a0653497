package org.patlive.console.steering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.ScreenState;
import org.patlive.design.FeedSignal;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.shared.RoundId;

/** What a facilitator can do with one round. Each call asks anew who is signed in. */
public final class RoundControl {

    private final RoundService desk;
    private final LiveSessions live;
    private final CurrentFacilitator current;
    private final Clock clock;
    private final RoundId id;

    public RoundControl(RoundService desk, LiveSessions live, CurrentFacilitator current, Clock clock, RoundId id) {
        this.desk = desk;
        this.live = live;
        this.current = current;
        this.clock = clock;
        this.id = id;
    }

    public RoundId id() {
        return id;
    }

    /** As it stands in the database, not as this page last heard of it. */
    public RoundData round() {
        return desk.round(current.id(), id);
    }

    /** The round's results, followed while the component is on the page. */
    public Signal<Snapshot> follow(Component owner) {
        return FeedSignal.follow(owner, live.snapshot(id), news -> live.followResults(id, news));
    }

    public RoundData save(RoundPlan plan) {
        return desk.replan(current.id(), id, plan);
    }

    public RoundData open() {
        return desk.open(current.id(), id);
    }

    public RoundData close() {
        return desk.close(current.id(), id);
    }

    public RoundData show(ScreenState staging) {
        return desk.show(current.id(), id, staging);
    }

    public RoundData freeze(boolean still) {
        return desk.freeze(current.id(), id, still);
    }

    public RoundData conceal(boolean hidden) {
        return desk.conceal(current.id(), id, hidden);
    }

    public RoundData minutes(int available) {
        return desk.minutes(current.id(), id, available);
    }

    /** What the time that is left is counted from. */
    public Instant now() {
        return clock.instant();
    }

    public RoundData timer(@Nullable Duration time) {
        return desk.timer(current.id(), id, time);
    }

    public RoundData reopen() {
        return desk.reopen(current.id(), id);
    }
}
