package org.patlive.assessment.respondent;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.assessment.round.Round;
import org.patlive.assessment.round.Rounds;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of a facilitator at a glance, with two queries however many there are. */
@Service
@Transactional(readOnly = true)
public class RoundOverviews {

    private static final ParticipantCounts NOBODY = new ParticipantCounts(0, 0);

    private final Rounds rounds;
    private final Respondents respondents;

    RoundOverviews(Rounds rounds, Respondents respondents) {
        this.rounds = rounds;
        this.respondents = respondents;
    }

    /** Returns the rounds by partnership, the newest first. */
    public Map<PartnershipId, List<RoundOverview>> of(FacilitatorId facilitator) {
        Map<UUID, ParticipantCounts> partners = respondents.countByRoundOf(facilitator.value()).stream()
                .collect(Collectors.toMap(Respondents.OfRound::round, Respondents.OfRound::counts));
        return rounds.findByFacilitator(facilitator.value()).stream()
                .map(round -> overview(round, partners))
                .collect(Collectors.groupingBy(
                        overview -> overview.round().partnership().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static RoundOverview overview(Round round, Map<UUID, ParticipantCounts> partners) {
        return new RoundOverview(
                round.data(),
                round.createdAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                partners.getOrDefault(round.id().value(), NOBODY));
    }
}
