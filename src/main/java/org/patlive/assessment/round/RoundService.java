package org.patlive.assessment.round;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.partnership.Partnerships;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a facilitator prepare, open, control and close rounds, and finds rounds by join code or screen key. */
@Service
@Transactional
public class RoundService {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final RoundCodes codes;
    private final RoundPublication publication;
    private final List<ReopeningRule> reopeningRules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundService(
            Rounds rounds,
            Partnerships partnerships,
            RoundCodes codes,
            RoundPublication publication,
            List<ReopeningRule> reopening,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.codes = codes;
        this.publication = publication;
        this.reopeningRules = reopening;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused if there is no such partnership of this facilitator, or the plan is incomplete */
    public RoundData prepare(FacilitatorId facilitator, PartnershipId partnership, RoundPlan plan) {
        Round round = new Round(
                partnerships
                        .findById(partnership.value())
                        .filter(found -> found.belongsTo(facilitator))
                        .orElseThrow(() -> new Refused("assessment.refused.partnership-deleted")),
                plan,
                codes.unusedCode(),
                codes.key(),
                clock.instant());
        return rounds.save(round).data();
    }

    /** @throws Refused if the round is open or closed */
    public RoundData changePlan(FacilitatorId facilitator, RoundId id, RoundPlan plan) {
        return change(facilitator, id, round -> round.plan(plan));
    }

    /** Sets the language of the pages that phones and screen load from now on; null for the installation's. */
    public RoundData setLanguage(FacilitatorId facilitator, RoundId id, @Nullable Locale language) {
        return change(facilitator, id, round -> round.language(language));
    }

    /** @throws Refused if the round is not a draft or its partnership has no organisation */
    public RoundData open(FacilitatorId facilitator, RoundId id) {
        return change(facilitator, id, Round::open);
    }

    /**
     * Closes the round and publishes its figures, which do not change afterwards.
     *
     * @throws Refused if the round is not open
     */
    public RoundData close(FacilitatorId facilitator, RoundId id) {
        RoundData closed = change(facilitator, id, round -> {
            round.close();
            publication.publish(round);
        });
        events.publishEvent(new RoundClosed(id));
        return closed;
    }

    /**
     * Lets partners answer again in a round that was closed by mistake or too early, under the same code.
     *
     * @throws Refused if the round is not closed, a later round of the partnership is open, or the plan is under way
     */
    public RoundData reopen(FacilitatorId facilitator, RoundId id) {
        return change(facilitator, id, round -> {
            if (rounds.existsOpenAfter(id.value())) {
                throw new Refused("assessment.refused.later-round-open");
            }
            reopeningRules.forEach(rule -> rule.check(id));
            round.reopen();
        });
    }

    /** @throws Refused if the scene makes no sense in the round's state */
    public RoundData show(FacilitatorId facilitator, RoundId id, Scene scene) {
        return change(
                facilitator, id, round -> round.show(round.data().chosenScreen().with(scene)));
    }

    /** @throws Refused if the screen makes no sense in the round's state */
    public RoundData show(FacilitatorId facilitator, RoundId id, ScreenState screen) {
        return change(facilitator, id, round -> round.show(screen));
    }

    /**
     * Goes from one screen to the next. Two presses of the same button on two pages lead to the next screen once.
     *
     * @throws Refused if another screen has been chosen meanwhile, except for the next itself
     */
    public RoundData step(FacilitatorId facilitator, RoundId id, ScreenState from, ScreenState to) {
        return change(facilitator, id, round -> round.step(from, to));
    }

    /** Freezes the projected screen, or lets it follow again. */
    public RoundData freeze(FacilitatorId facilitator, RoundId id, boolean frozen) {
        return change(facilitator, id, round -> round.freeze(frozen));
    }

    /** Hides all results of the round, from everybody, or shows them again. */
    public RoundData conceal(FacilitatorId facilitator, RoundId id, boolean hidden) {
        return change(facilitator, id, round -> round.conceal(hidden));
    }

    /** Asks the phones a question; null ends the open one. @throws Refused unless the round is closed and no other is open */
    public RoundData ask(FacilitatorId facilitator, RoundId id, @Nullable RoomQuestion question) {
        return change(facilitator, id, round -> round.ask(question));
    }

    /** @throws Refused unless 1 to {@link FeedbackMeeting#MAX_MINUTES} */
    public RoundData setAgendaMinutes(FacilitatorId facilitator, RoundId id, int available) {
        return change(facilitator, id, round -> round.agendaMinutes(available));
    }

    /** Starts the timer of the current topic; null stops it. */
    public RoundData setTimer(FacilitatorId facilitator, RoundId id, @Nullable Duration time) {
        return change(
                facilitator,
                id,
                round -> round.timerEnd(time == null ? null : clock.instant().plus(time)));
    }

    /** Lets partners edit the action plan on their phones, or ends that. @throws Refused unless the round is closed */
    public RoundData setPlanOnPhones(FacilitatorId facilitator, RoundId id, boolean onPhones) {
        return change(facilitator, id, round -> round.plan(onPhones));
    }

    /** Publishes {@link RoundChanged}, because something that belongs to the round has changed. */
    public RoundData touch(FacilitatorId facilitator, RoundId id) {
        return change(facilitator, id, Round::touch);
    }

    /** The same where somebody else than the facilitator has changed something; does nothing if the round is deleted. */
    public void touch(RoundId id) {
        rounds.findForChange(id.value()).ifPresent(round -> {
            round.touch();
            events.publishEvent(new RoundChanged(round.data()));
        });
    }

    /** Closed rounds of the same partnership that are older than this one, oldest first. */
    @Transactional(readOnly = true)
    public List<RoundData> earlierClosed(RoundId id) {
        return rounds.findEarlierClosed(id.value()).stream().map(Round::data).toList();
    }

    /** @throws Refused if there is no such round of this facilitator */
    @Transactional(readOnly = true)
    public RoundData round(FacilitatorId facilitator, RoundId id) {
        return of(facilitator, rounds.findById(id.value())).data();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<RoundData> of(FacilitatorId facilitator, PartnershipId partnership) {
        return rounds.findByPartnershipIdOrderByCreatedAtDesc(partnership.value()).stream()
                .filter(round -> round.belongsTo(facilitator))
                .map(Round::data)
                .toList();
    }

    /** Reads a round without checking whose it is, for views that have been admitted already. */
    @Transactional(readOnly = true)
    public Optional<RoundData> byId(RoundId id) {
        return rounds.findById(id.value()).map(Round::data);
    }

    /** Finds a round by its join code as a person types it: case, blanks and hyphens do not matter. */
    @Transactional(readOnly = true)
    public Optional<RoundData> byCode(String typed) {
        return rounds.findByCode(normalisedCode(typed)).map(Round::data);
    }

    @Transactional(readOnly = true)
    public Optional<RoundData> byScreenKey(String key) {
        return rounds.findByScreenKey(key).map(Round::data);
    }

    /** Counts the open rounds of all facilitators. */
    @Transactional(readOnly = true)
    public long countOpen() {
        return rounds.countByState(RoundState.OPEN);
    }

    /** The stored form of a join code that a person has typed. */
    public static String normalisedCode(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private RoundData change(FacilitatorId facilitator, RoundId id, Consumer<Round> change) {
        Round round = of(facilitator, rounds.findForChange(id.value()));
        change.accept(round);
        events.publishEvent(new RoundChanged(round.data()));
        return round.data();
    }

    private static Round of(FacilitatorId facilitator, Optional<Round> found) {
        return found.filter(round -> round.belongsTo(facilitator))
                .orElseThrow(() -> new Refused("assessment.refused.round-deleted"));
    }
}
