package org.patlive.console.partnership;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.publication.PublishedResults;
import org.patlive.assessment.respondent.RoundOverview;
import org.patlive.assessment.respondent.RoundOverviews;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.RoundId;

/** Reads what lists say of a facilitator's rounds, with the same number of queries however many there are. */
@SpringComponent
class ListedRounds {

    private final RoundOverviews overviews;
    private final PublishedFigures figures;
    private final PlanReader plans;

    ListedRounds(RoundOverviews overviews, PublishedFigures figures, PlanReader plans) {
        this.overviews = overviews;
        this.figures = figures;
        this.plans = plans;
    }

    /** Returns the rounds by partnership, the newest first. */
    Map<PartnershipId, List<ListedRound>> of(FacilitatorId facilitator) {
        return listed(overviews.of(facilitator));
    }

    /** Returns the rounds of one partnership, the newest first; none if it is not this facilitator's. */
    List<ListedRound> of(FacilitatorId facilitator, PartnershipId partnership) {
        Map<PartnershipId, List<RoundOverview>> its = overviews.of(facilitator);
        its.keySet().retainAll(Set.of(partnership));
        return listed(its).getOrDefault(partnership, List.of());
    }

    private Map<PartnershipId, List<ListedRound>> listed(Map<PartnershipId, List<RoundOverview>> all) {
        List<RoundId> closed = all.values().stream()
                .flatMap(List::stream)
                .map(RoundOverview::round)
                .filter(round -> round.state() == RoundState.CLOSED)
                .map(RoundData::id)
                .toList();
        Map<RoundId, PublishedResults> published = figures.withoutIndividuals(closed);
        Map<RoundId, LocalDate> reviews = plans.reviewDates(closed);
        Map<PartnershipId, List<ListedRound>> listed = new LinkedHashMap<>();
        all.forEach((partnership, rounds) -> listed.put(
                partnership,
                rounds.stream()
                        .map(overview -> new ListedRound(
                                overview,
                                Optional.ofNullable(
                                                published.get(overview.round().id()))
                                        .flatMap(results -> aggregate(overview.round(), results.results())),
                                Optional.ofNullable(reviews.get(overview.round().id()))))
                        .toList()));
        return listed;
    }

    /** The band that the results of the round show, too: by the same projection, and concealed with them. */
    private static Optional<BandRange> aggregate(RoundData round, Results published) {
        return ExportProjection.aggregate(round.meeting().concealed() ? published.concealed() : published)
                .band()
                .value();
    }
}
