package org.patlive.assessment.respondent;

import java.util.Optional;
import org.patlive.assessment.round.Round;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Rounds;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets partners join an open round as respondents. */
@Service
@Transactional
public class JoinService {

    private final Rounds rounds;
    private final Respondents respondents;
    private final ApplicationEventPublisher events;

    JoinService(Rounds rounds, Respondents respondents, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.events = events;
    }

    /** @throws Refused if the round is not open, or a detail that its mode requires is missing */
    public RespondentId join(RoundId id, JoinDetails details) {
        Round round =
                rounds.findById(id.value()).orElseThrow(() -> new Refused("assessment.refused.round-gone-for-partner"));
        round.checkTakesAnswers();
        RoundData data = round.data();
        details.check(data);
        Respondent respondent =
                respondents.save(new Respondent(round, details.organisation(), details.level(), details.nameFor(data)));
        events.publishEvent(new RespondentJoined(id, respondent.data()));
        return respondent.data().id();
    }

    /** Returns the round of a respondent; empty if either has been deleted. */
    @Transactional(readOnly = true)
    public Optional<RoundData> roundOf(RespondentId respondent) {
        return respondents.findWithRound(respondent.value()).map(found -> found.round()
                .data());
    }
}
