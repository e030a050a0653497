package org.patlive.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.FeedbackMeeting;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;

/** Describes the data of a round that no database knows: of "Riverside Partnership", open, in Open mode. */
public final class RoundDataBuilder {

    private RoundId id = RoundId.random();
    private String partnership = "Riverside Partnership";
    private String title = "This year";
    private Mode mode = Mode.OPEN;
    private Set<Level> levels = Set.of(Level.values());
    private List<OrganisationData> organisations = List.of();
    private RoundState state = RoundState.OPEN;
    private ScreenState screen = ScreenState.INITIAL;
    private int version = 1;

    private RoundDataBuilder() {}

    public static RoundDataBuilder roundData() {
        return new RoundDataBuilder();
    }

    public static OrganisationData organisation(String name) {
        return new OrganisationData(OrganisationId.random(), name, Sector.PUBLIC);
    }

    public RoundDataBuilder withId(RoundId id) {
        this.id = id;
        return this;
    }

    public RoundDataBuilder of(String partnership) {
        this.partnership = partnership;
        return this;
    }

    public RoundDataBuilder called(String title) {
        this.title = title;
        return this;
    }

    public RoundDataBuilder inMode(Mode mode) {
        this.mode = mode;
        return this;
    }

    public RoundDataBuilder askingFor(Set<Level> levels) {
        this.levels = levels;
        return this;
    }

    public RoundDataBuilder withOrganisations(String... names) {
        return withOrganisations(
                Stream.of(names).map(RoundDataBuilder::organisation).toList());
    }

    public RoundDataBuilder withOrganisations(List<OrganisationData> organisations) {
        this.organisations = organisations;
        return this;
    }

    public RoundDataBuilder inState(RoundState state) {
        this.state = state;
        return this;
    }

    public RoundDataBuilder showing(ScreenState screen) {
        this.screen = screen;
        return this;
    }

    public RoundDataBuilder inVersion(int version) {
        this.version = version;
        return this;
    }

    public RoundData build() {
        return new RoundData(
                id,
                new PartnershipData(PartnershipId.random(), FacilitatorId.random(), partnership, organisations),
                new RoundPlan(title, Purpose.AUDIT, Disclosure.of(mode), levels),
                state,
                "ABC234",
                "key",
                screen,
                FeedbackMeeting.INITIAL,
                0,
                version);
    }
}
