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
 * Asks room questions and stores their answers. Until the facilitator ends a question only the number of answers is shown. The
 * counts that are shown then are stored once and never change, because a difference could be one person's answer.
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

    /** @throws Refused if the round is not closed, another question is open, or the room has seen the answers to this question */
    @Transactional
    public RoundData ask(FacilitatorId facilitator, RoundId id, RoomQuestion question) {
        RoundData round = rounds.ask(facilitator, id, question);
        if (shown.existsById(ShownQuestion.Key.of(id, question))) {
            throw new Refused("feedback.refused.answers-shown");
        }
        return round;
    }

    /** Ends the open question without showing the counts; asked again, it keeps the answers it has. */
    public RoundData stop(FacilitatorId facilitator, RoundId id) {
        return rounds.ask(facilitator, id, null);
    }

    /** Ends a question without showing the counts, if it is open. */
    @Transactional
    public RoundData stop(FacilitatorId facilitator, RoundId id, RoomQuestion question) {
        RoundData round = rounds.touch(facilitator, id); // locks the round
        return question.equals(round.meeting().openQuestion()) ? stop(facilitator, id) : round;
    }

    /**
     * Ends a question and shows the counts.
     *
     * @throws Refused if that question is not open, as where another desk was faster, or too few have answered
     */
    @Transactional
    public RoundData show(FacilitatorId facilitator, RoundId id, RoomQuestion question) {
        RoundData round = rounds.touch(facilitator, id); // locks the round
        if (!question.equals(round.meeting().openQuestion())) {
            throw new Refused(
                    shown.existsById(ShownQuestion.Key.of(id, question))
                            ? "feedback.refused.shown-already"
                            : "feedback.refused.stopped-already");
        }
        return show(facilitator, id);
    }

    /** Ends the open question and shows the counts. @throws Refused if none is open or too few have answered */
    @Transactional
    public RoundData show(FacilitatorId facilitator, RoundId id) {
        RoundData round = rounds.touch(facilitator, id); // locks the round
        RoomQuestion question = round.meeting().openQuestion();
        if (question == null) {
            throw new Refused("feedback.refused.no-question");
        }
        List<Integer> counts = rows.counts(id, question);
        int answers = counts.stream().mapToInt(Integer::intValue).sum();
        int needed = QuestionProjection.requiredAnswers(round.plan().disclosure());
        if (answers < needed) {
            throw new Refused("feedback.refused.too-few-answers", "answers", answers, "needed", needed);
        }
        shown.saveAndFlush(new ShownQuestion(
                ShownQuestion.Key.of(id, question),
                question.kind() == RoomQuestion.Kind.SECOND ? counts.reversed() : counts));
        return rounds.ask(facilitator, id, null);
    }

    /** Stores an answer, committed when this returns; idempotent. @throws Refused if another or no question is open */
    public void answer(RespondentId respondent, RoomQuestion question, int choice) {
        if (!question.allows(choice)) {
            throw new Refused("feedback.refused.unknown-choice");
        }
        try {
            transaction.executeWithoutResult(status -> write(respondent, question, choice));
        } catch (DataIntegrityViolationException anotherTab) {
            transaction.executeWithoutResult(status -> write(respondent, question, choice));
        }
    }

    /** The answers of a respondent, by {@link RoomQuestion#code()}; for that respondent only. */
    @Transactional(readOnly = true)
    public Map<String, Integer> answersOf(RespondentId respondent) {
        return rows.of(respondent);
    }

    /**
     * Deletes answers without a respondent. H2 accepts a row that is committed at the very moment in which its respondent is
     * deleted.
     */
    @Transactional
    public void deleteWithoutRespondent() {
        rows.deleteWithoutRespondent();
    }

    private void write(RespondentId respondent, RoomQuestion question, int choice) {
        QuestionAnswerRows.OpenQuestion asked =
                rows.openQuestion(respondent).orElseThrow(() -> new Refused("feedback.refused.not-in-round"));
        if (!question.equals(asked.question())) {
            throw new Refused("feedback.refused.question-ended");
        }
        rows.write(respondent, question, choice);
        events.publishEvent(new QuestionAnswered(asked.round(), respondent, question));
    }
}
