package org.patlive.assessment.respondent;

import java.util.Optional;
import org.patlive.assessment.partnership.OrganisationMembers;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who takes part in a round. */
@Service
@Transactional(readOnly = true)
public class Participants implements OrganisationMembers {

    /** A respondent together with the round. */
    public record Participant(RespondentData respondent, RoundData round) {}

    private final Respondents respondents;

    Participants(Respondents respondents) {
        this.respondents = respondents;
    }

    /** Counts the respondents of a round; reveals no answer. */
    public ParticipantCounts counts(RoundId round) {
        return respondents.countByRound(round.value());
    }

    /** Returns a respondent with the round; empty if there is none of that id. */
    public Optional<Participant> of(RespondentId id) {
        return respondents
                .findWithRound(id.value())
                .map(found -> new Participant(found.data(), found.round().data()));
    }

    @Override
    public boolean haveJoined(OrganisationId organisation) {
        return respondents.existsByOrganisationId(organisation.value());
    }
}
