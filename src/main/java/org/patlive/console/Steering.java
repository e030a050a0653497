package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.patlive.access.CurrentFacilitator;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.Staging;
import org.patlive.design.FeedSignal;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.shared.RoundId;

/** What a facilitator can do with one round. Each call asks anew who is signed in. */
final class Steering {

    private final RoundDesk desk;
    private final LiveSessions live;
    private final CurrentFacilitator current;
    private final Clock clock;
    private final RoundId id;

    Steering(RoundDesk desk, LiveSessions live, CurrentFacilitator current, Clock clock, RoundId id) {
        this.desk = desk;
        this.live = live;
        this.current = current;
        this.clock = clock;
        this.id = id;
    }

    RoundId id() {
        return id;
    }

    /** As it stands in the database, not as this page last heard of it. */
    RoundData round() {
        return desk.round(current.id(), id);
    }

    /** The round's results, followed while the component is on the page. */
    Signal<Snapshot> follow(Component owner) {
        return FeedSignal.follow(owner, live.snapshot(id), news -> live.followResults(id, news));
    }

    RoundData save(RoundPlan plan) {
        return desk.replan(current.id(), id, plan);
    }

    RoundData open() {
        return desk.open(current.id(), id);
    }

    RoundData close() {
        return desk.close(current.id(), id);
    }

    RoundData show(Staging staging) {
        return desk.show(current.id(), id, staging);
    }

    RoundData freeze(boolean still) {
        return desk.freeze(current.id(), id, still);
    }

    RoundData conceal(boolean hidden) {
        return desk.conceal(current.id(), id, hidden);
    }

    RoundData minutes(int available) {
        return desk.minutes(current.id(), id, available);
    }

    /** What the time that is left is counted from. */
    Instant now() {
        return clock.instant();
    }

    RoundData timer(@Nullable Duration time) {
        return desk.timer(current.id(), id, time);
    }

    RoundData reopen() {
        return desk.reopen(current.id(), id);
    }
}
