package org.patlive.testing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;

/** Describes a round with which a test begins, and makes it. */
public final class RoundBuilder {

    private final Workshop workshop;
    private String title = "Spring round";
    private Disclosure disclosure = Disclosure.of(Mode.OPEN);
    private Set<Level> levels = Set.of(Level.values());
    private String[] organisations = {"Council", "Charity"};
    private @Nullable FacilitatorId facilitator;
    private @Nullable PartnershipData partnership;
    private int seed = 2;
    private int learning = SampleAnswers.WEAK;

    RoundBuilder(Workshop workshop) {
        this.workshop = workshop;
    }

    public RoundBuilder called(String title) {
        this.title = title;
        return this;
    }

    public RoundBuilder inMode(Mode mode) {
        return under(Disclosure.of(mode));
    }

    public RoundBuilder under(Disclosure disclosure) {
        this.disclosure = disclosure;
        return this;
    }

    public RoundBuilder askingFor(Set<Level> levels) {
        this.levels = levels;
        return this;
    }

    public RoundBuilder by(FacilitatorId facilitator) {
        this.facilitator = facilitator;
        return this;
    }

    public RoundBuilder of(PartnershipData partnership) {
        this.partnership = partnership;
        return by(partnership.facilitator());
    }

    public RoundBuilder withOrganisations(String... organisations) {
        this.organisations = organisations;
        return this;
    }

    /** Sets the seed of the answers; the same seed gives the same answers. */
    public RoundBuilder withSeed(int seed) {
        this.seed = seed;
        return this;
    }

    public RoundBuilder withLearningImproved() {
        learning = SampleAnswers.IMPROVED;
        return this;
    }

    public RoundData prepared() {
        FacilitatorId owner = facilitator == null ? workshop.facilitator() : facilitator;
        PartnershipData of = partnership == null ? workshop.partnership(owner, organisations) : partnership;
        return workshop.rounds.prepare(owner, of.id(), new RoundPlan(title, Purpose.AUDIT, disclosure, levels));
    }

    public RoundData open() {
        RoundData draft = prepared();
        return workshop.rounds.open(draft.partnership().facilitator(), draft.id());
    }

    /** Opens the round and lets people of the first organisation join it. */
    public RoundWithPartners joinedBy(int people) {
        RoundData round = open();
        return new RoundWithPartners(workshop, round, workshop.peopleJoin(round, people));
    }

    /** Opens the round and lets people of all organisations and levels give a whole sheet each, and some a comment. */
    public RoundWithPartners answeredBy(int people) {
        RoundData round = open();
        List<RespondentId> partners = new SampleAnswers(workshop, seed, learning).give(round, people);
        return new RoundWithPartners(workshop, round, partners);
    }
}
