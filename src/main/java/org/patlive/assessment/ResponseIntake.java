package org.patlive.assessment;

import java.util.List;
import java.util.UUID;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.assessment.events.RespondentJoined;
import org.patlive.assessment.events.ResponsesTaken;
import org.patlive.assessment.events.SheetFinished;
import org.patlive.assessment.internal.ResponseRows;
import org.patlive.assessment.internal.Round;
import org.patlive.assessment.internal.Rounds;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes whole sheets from the facilitator: all of them or none. The disclosure rules know no difference to phones. */
@Service
public class ResponseIntake {

    /** Up to so many are told one by one, as if they came from phones; more than that are read anew. */
    private static final int FEW = 20;

    private final Rounds rounds;
    private final ResponseRows rows;
    private final ApplicationEventPublisher events;

    ResponseIntake(Rounds rounds, ResponseRows rows, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.rows = rows;
        this.events = events;
    }

    /** @throws Refused if there is no such round of this facilitator, it is not open, or a sheet says too little */
    @Transactional
    public void take(FacilitatorId facilitator, RoundId id, List<Response> responses) {
        // Whoever closes the round at this moment waits, so that a closed round never changes.
        Round round = rounds.findForChange(id.value())
                .filter(found -> found.belongsTo(facilitator))
                .orElseThrow(() -> new Refused("There is no such round here any more."));
        round.checkTakesAnswers();
        RoundData data = round.data();
        List<RespondentData> taken =
                responses.stream().map(response -> respondent(data, response)).toList();
        for (Response response : responses) {
            response.answers().forEach((item, points) -> {
                if (!item.allows(points)) {
                    throw new Refused("The answer to " + item + " is 1 to " + item.highest() + ".");
                }
            });
        }
        rows.write(id, taken, responses);
        if (responses.size() > FEW) {
            events.publishEvent(new ResponsesTaken(id));
        } else {
            for (int i = 0; i < responses.size(); i++) {
                tell(id, taken.get(i), responses.get(i));
            }
        }
    }

    private void tell(RoundId id, RespondentData respondent, Response response) {
        events.publishEvent(new RespondentJoined(id, respondent));
        response.answers()
                .forEach(
                        (item, points) -> events.publishEvent(new AnswerChanged(id, respondent.id(), item, points, 0)));
        events.publishEvent(new SheetFinished(id, respondent.id()));
    }

    private static RespondentData respondent(RoundData round, Response response) {
        JoinDetails details = new JoinDetails(response.organisation(), response.level(), response.name());
        details.check(round);
        return new RespondentData(
                new RespondentId(UUID.randomUUID()),
                details.nameFor(round),
                details.organisation(),
                details.level(),
                true);
    }
}
