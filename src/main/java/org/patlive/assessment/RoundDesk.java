package org.patlive.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.patlive.assessment.events.RoundChanged;
import org.patlive.assessment.internal.Codes;
import org.patlive.assessment.internal.Partnerships;
import org.patlive.assessment.internal.Round;
import org.patlive.assessment.internal.Rounds;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a facilitator prepares, opens, steers and closes rounds, and where others find them by code or key. */
@Service
@Transactional
public class RoundDesk {

    private final Rounds rounds;
    private final Partnerships partnerships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundDesk(Rounds rounds, Partnerships partnerships, ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.partnerships = partnerships;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused if there is no such partnership of this facilitator, or the plan is incomplete */
    public RoundData prepare(FacilitatorId facilitator, PartnershipId partnership, RoundPlan plan) {
        Round round = new Round(
                partnerships
                        .findById(partnership.value())
                        .filter(found -> found.belongsTo(facilitator))
                        .orElseThrow(() -> new Refused("There is no such partnership here any more.")),
                plan,
                unusedCode(),
                Codes.key(),
                clock.instant());
        return rounds.save(round).data();
    }

    /** @throws Refused if the round is open or closed */
    public RoundData replan(FacilitatorId facilitator, RoundId id, RoundPlan plan) {
        return changed(facilitator, id, round -> round.plan(plan));
    }

    /** @throws Refused if the round is not a draft or its partnership has no organisation */
    public RoundData open(FacilitatorId facilitator, RoundId id) {
        return changed(facilitator, id, Round::open);
    }

    /** @throws Refused if the round is not open */
    public RoundData close(FacilitatorId facilitator, RoundId id) {
        return changed(facilitator, id, Round::close);
    }

    /** @throws Refused if the scene makes no sense in the round's state */
    public RoundData show(FacilitatorId facilitator, RoundId id, Scene scene) {
        return changed(facilitator, id, round -> round.show(scene));
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

    /** For whoever shows it already. */
    @Transactional(readOnly = true)
    public Optional<RoundData> byId(RoundId id) {
        return rounds.findById(id.value()).map(Round::data);
    }

    /** By the code as a person types it: small letters, blanks and hyphens do not matter. */
    @Transactional(readOnly = true)
    public Optional<RoundData> byCode(String typed) {
        return rounds.findByCode(normalised(typed)).map(Round::data);
    }

    @Transactional(readOnly = true)
    public Optional<RoundData> byScreenKey(String key) {
        return rounds.findByScreenKey(key).map(Round::data);
    }

    /** How many rounds take answers now, of all facilitators. */
    @Transactional(readOnly = true)
    public long openRounds() {
        return rounds.countByState(RoundState.OPEN);
    }

    /** The code as it is stored. */
    public static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private RoundData changed(FacilitatorId facilitator, RoundId id, Consumer<Round> change) {
        Round round = of(facilitator, rounds.findForChange(id.value()));
        change.accept(round);
        events.publishEvent(new RoundChanged(round.data()));
        return round.data();
    }

    private static Round of(FacilitatorId facilitator, Optional<Round> found) {
        return found.filter(round -> round.belongsTo(facilitator))
                .orElseThrow(() -> new Refused("There is no such round here any more."));
    }

    private String unusedCode() {
        String code = Codes.joinCode();
        while (rounds.existsByCode(code)) {
            code = Codes.joinCode();
        }
        return code;
    }
}
