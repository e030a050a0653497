package org.patlive.console.steering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.ScreenState;
import org.patlive.design.FeedSignal;
import org.patlive.live.LiveSessions;
import org.patlive.live.OpenWindows;
import org.patlive.live.RoundWindows;
import org.patlive.live.RoundWindows.ScreenWindows;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Languages;

/**
 * What a facilitator does with one round and its projected screen. Each call checks who is signed in at that moment,
 * because a page may stay open longer than a sign-in lasts.
 */
public final class RoundControl {

    private final RoundService roundService;
    private final LiveSessions live;
    private final RoundWindows windows;
    private final CurrentFacilitator current;
    private final Clock clock;
    private final Languages languages;
    private final RoundId id;

    public RoundControl(
            RoundService roundService,
            LiveSessions live,
            RoundWindows windows,
            CurrentFacilitator current,
            Clock clock,
            Languages languages,
            RoundId id) {
        this.roundService = roundService;
        this.live = live;
        this.windows = windows;
        this.current = current;
        this.clock = clock;
        this.languages = languages;
        this.id = id;
    }

    public RoundId id() {
        return id;
    }

    /** Returns the round as it is in the database, which may be newer than the page's last snapshot. */
    public RoundData round() {
        return roundService.round(current.id(), id);
    }

    /** Returns the round's snapshots as a signal that is updated while the component is attached. */
    public Signal<Snapshot> snapshots(Component owner) {
        return FeedSignal.follow(owner, live.snapshot(id), subscriber -> live.followResults(id, subscriber));
    }

    /** Returns whether the round's screen is open anywhere, as a signal that is updated while the component is attached. */
    public Signal<ScreenWindows> screenWindows(Component owner) {
        return windows(windows.screens(), owner);
    }

    /**
     * Counts the page as a desk of the round for as long as it is attached, and returns how many desks there are, as a signal.
     */
    public Signal<Integer> desks(Component page) {
        page.addAttachListener(attached -> windows.desks().opened(id, page, true));
        page.addDetachListener(detached -> windows.desks().closed(id, page));
        return windows(windows.desks(), page);
    }

    private <S> Signal<S> windows(OpenWindows<?, S> windows, Component owner) {
        return FeedSignal.follow(owner, windows.state(id), follower -> windows.follow(id, follower));
    }

    public RoundData save(RoundPlan plan) {
        return roundService.changePlan(current.id(), id, plan);
    }

    /** Returns the languages that phones and screen can speak. */
    public Languages languages() {
        return languages;
    }

    /** Sets what phones and screen speak on pages that are loaded from now on; null for the installation's language. */
    public RoundData language(@Nullable Locale language) {
        return roundService.setLanguage(current.id(), id, language);
    }

    public RoundData open() {
        return roundService.open(current.id(), id);
    }

    public RoundData close() {
        return roundService.close(current.id(), id);
    }

    public RoundData show(ScreenState screenState) {
        return roundService.show(current.id(), id, screenState);
    }

    /**
     * Goes from one screen to the next.
     *
     * @throws Refused if another screen has been chosen meanwhile, except for the next itself
     */
    public RoundData step(ScreenState from, ScreenState to) {
        return roundService.step(current.id(), id, from, to);
    }

    public RoundData freeze(boolean frozen) {
        return roundService.freeze(current.id(), id, frozen);
    }

    public RoundData conceal(boolean concealed) {
        return roundService.conceal(current.id(), id, concealed);
    }

    /** Sets the minutes for the agenda. */
    public RoundData minutes(int minutes) {
        return roundService.setAgendaMinutes(current.id(), id, minutes);
    }

    /** Returns the server's time, from which a timer's remaining time is counted. */
    public Instant now() {
        return clock.instant();
    }

    /** Starts a timer, or stops it if the duration is null. */
    public RoundData timer(@Nullable Duration duration) {
        return roundService.setTimer(current.id(), id, duration);
    }

    public RoundData reopen() {
        return roundService.reopen(current.id(), id);
    }
}
