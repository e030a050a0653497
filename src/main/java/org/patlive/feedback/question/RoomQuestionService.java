package org.patlive.feedback.question;

import java.util.List;
import java.util.Map;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the phones about a statement that divides the room, a second time for their vote, and for a show of hands. Until
 * the facilitator ends a question nobody sees what was answered, only how many have; what is shown then was counted once
 * and stays.
 */
@Service
public class RoomQuestionService {

    private final QuestionAnswerRows rows;
    private final ShownQuestions shown;
    private final RoundService rounds;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RoomQuestionService(
            QuestionAnswerRows rows,
            ShownQuestions shown,
            RoundService rounds,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.shown = shown;
        this.rounds = rounds;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Refused if the round is not closed, another question is open, or the room has seen the answers to this */
    @Transactional
    public RoundData ask(FacilitatorId facilitator, RoundId id, RoomQuestion question) {
        RoundData round = rounds.ask(facilitator, id, question);
        if (shown.existsById(ShownQuestion.Key.of(id, question))) {
            throw new Refused("The room has seen what came of this question; asked again, the difference could be one"
                    + " person’s answer.");
        }
        return round;
    }

    /** Ends the open question without showing anything; asked again, it goes on where it was. */
    public RoundData stop(FacilitatorId facilitator, RoundId id) {
        return rounds.ask(facilitator, id, null);
    }

    /** Ends the open question and shows what came of it. @throws Refused if none is open or too few have answered */
    @Transactional
    public RoundData show(FacilitatorId facilitator, RoundId id) {
        RoundData round = rounds.touch(facilitator, id); // from here on nobody else changes the round
        RoomQuestion question = round.meeting().openQuestion();
        if (question == null) {
            throw new Refused("No question is open.");
        }
        List<Integer> counts = rows.counts(id, question);
        int answers = counts.stream().mapToInt(Integer::intValue).sum();
        int needed = QuestionProjection.requiredAnswers(round.plan().disclosure());
        if (answers < needed) {
            throw new Refused(
                    needed == 1
                            ? "Nobody has answered yet."
                            : "Only " + answers + " of the " + needed
                                    + " it takes have answered: wait for more, or stop without showing anything.");
        }
        shown.saveAndFlush(new ShownQuestion(
                ShownQuestion.Key.of(id, question),
                question.kind() == RoomQuestion.Kind.SECOND ? counts.reversed() : counts));
        return rounds.ask(facilitator, id, null);
    }

    /** Committed when it returns; the same again changes nothing. @throws Refused if this is not what is asked now */
    public void answer(RespondentId respondent, RoomQuestion question, int choice) {
        if (!question.allows(choice)) {
            throw new Refused("That answer is not among the choices; please choose again.");
        }
        try {
            transaction.executeWithoutResult(status -> write(respondent, question, choice));
        } catch (DataIntegrityViolationException anotherTab) {
            transaction.executeWithoutResult(status -> write(respondent, question, choice));
        }
    }

    /** What a respondent has answered, by {@link RoomQuestion#code()}; for that respondent's eyes. */
    @Transactional(readOnly = true)
    public Map<String, Integer> answersOf(RespondentId respondent) {
        return rows.of(respondent);
    }

    /**
     * Removes answers without a respondent. H2 lets one through that is committed in the very moment in which its
     * respondent is deleted.
     */
    @Transactional
    public void deleteWithoutRespondent() {
        rows.deleteWithoutRespondent();
    }

    private void write(RespondentId respondent, RoomQuestion question, int choice) {
        QuestionAnswerRows.OpenQuestion asked = rows.openQuestion(respondent)
                .orElseThrow(() -> new Refused("This sheet is not here any more; please join again."));
        if (!question.equals(asked.question())) {
            throw new Refused("The facilitator has ended this question.");
        }
        rows.write(respondent, question, choice);
        events.publishEvent(new QuestionAnswered(asked.round(), respondent, question));
    }
}
