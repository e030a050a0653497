package org.patlive.assessment.entry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.respondent.RespondentJoined;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.SheetFinished;
import org.patlive.assessment.round.Round;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Rounds;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores complete sheets that the facilitator enters: all of them or none. They are subject to the same disclosure rules as
 * answers from phones.
 */
@Service
public class ResponseIntake {

    /** For up to this many responses each answer is published as an event; for more, live sessions read the round again. */
    private static final int MAX_SINGLE_EVENTS = 20;

    private final Rounds rounds;
    private final ResponseRows rows;
    private final TypedSheets countTyped;
    private final ApplicationEventPublisher events;

    ResponseIntake(Rounds rounds, ResponseRows rows, TypedSheets typed, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.rows = rows;
        this.countTyped = typed;
        this.events = events;
    }

    /** @throws Refused if there is no such round of this facilitator, it is not open, or a sheet is incomplete */
    @Transactional
    public void take(FacilitatorId facilitator, RoundId id, List<Response> responses) {
        take(forChange(facilitator, id), responses);
    }

    /**
     * Stores a sheet that is typed in from paper.
     *
     * @param submission made by the typist's browser; a submission that was stored before changes nothing
     * @return how many sheets of this round have been typed in
     * @throws Refused if there is no such round of this facilitator, it is not open, or the sheet is incomplete
     */
    @Transactional
    public int take(FacilitatorId facilitator, RoundId id, UUID submission, Response response) {
        Round round = forChange(facilitator, id);
        if (!countTyped.contains(id, submission)) {
            take(round, List.of(response));
            countTyped.add(id, submission);
        }
        return countTyped.count(id);
    }

    /** How many sheets have been typed in. @throws Refused if there is no such round of this facilitator */
    @Transactional(readOnly = true)
    public int countTyped(FacilitatorId facilitator, RoundId id) {
        return countTyped.count(of(facilitator, rounds.findById(id.value())).id());
    }

    /** Locks the round: a closing at the same moment waits, so that a closed round never changes. */
    private Round forChange(FacilitatorId facilitator, RoundId id) {
        return of(facilitator, rounds.findForChange(id.value()));
    }

    private static Round of(FacilitatorId facilitator, Optional<Round> found) {
        return found.filter(round -> round.belongsTo(facilitator))
                .orElseThrow(() -> new Refused("assessment.refused.round-deleted"));
    }

    private void take(Round round, List<Response> responses) {
        round.checkTakesAnswers();
        RoundId id = round.id();
        RoundData data = round.data();
        List<RespondentData> taken =
                responses.stream().map(response -> respondent(data, response)).toList();
        responses.forEach(Response::check);
        rows.write(id, round.lastRelease(), taken, responses);
        if (responses.size() > MAX_SINGLE_EVENTS) {
            events.publishEvent(new ResponsesEntered(id));
        } else {
            for (int i = 0; i < responses.size(); i++) {
                publishEvents(round, taken.get(i), responses.get(i));
            }
        }
    }

    private void publishEvents(Round round, RespondentData respondent, Response response) {
        RoundId id = round.id();
        events.publishEvent(new RespondentJoined(id, respondent));
        response.answers()
                .forEach((item, points) -> events.publishEvent(
                        new AnswerChanged(id, respondent.id(), item, points, 0, round.lastRelease())));
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
