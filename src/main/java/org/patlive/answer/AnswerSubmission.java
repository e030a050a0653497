package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundNotOpen;
import org.patlive.assessment.round.RoundState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;

/** Saves what one respondent ticks and writes on the answer sheet. */
class AnswerSubmission implements AnswerSheet.Handler {

    private static final String NOT_SAVED = "a sheet could not be saved; the phone tries again";
    private static final RepeatedFailures FAILURES =
            new RepeatedFailures(LoggerFactory.getLogger(AnswerSubmission.class));

    private final String roundForLog;
    private final RespondentId respondent;
    private final AnswerIntake intake;
    private final RoomQuestionService questions;
    private final SheetReader sheets;
    private final PlanRequests planRequests;
    private final PhoneMetrics metrics;
    private final Runnable showPersonalLink;

    AnswerSubmission(
            RoundId round,
            RespondentId respondent,
            AnswerIntake intake,
            RoomQuestionService questions,
            SheetReader sheets,
            PlanRequests planRequests,
            PhoneMetrics metrics,
            Runnable showPersonalLink) {
        this.roundForLog = "Round " + round; // built once, not at each tick
        this.respondent = respondent;
        this.intake = intake;
        this.questions = questions;
        this.sheets = sheets;
        this.planRequests = planRequests;
        this.metrics = metrics;
        this.showPersonalLink = showPersonalLink;
    }

    /** Prefix of the respondent's entries in the browser's storage, from which the id cannot be worked out. */
    String storageScope() {
        return UUID.nameUUIDFromBytes(("sheet " + respondent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The sentence at the top of the sheet while the round takes no answers, and after it was reopened. */
    String notice(RoundData round) {
        return switch (round.state()) {
            case OPEN -> round.publications() == 0 ? "" : text("answer.sheet.open-again");
            case DRAFT -> text("answer.sheet.not-open-yet");
            case CLOSED -> text("answer.sheet.closed");
        };
    }

    @Override
    public String answer(String code, int value) {
        return refusal(() -> intake.answer(respondent, item(code), value));
    }

    @Override
    public String comment(String key, String text) {
        return refusal(() -> intake.comment(respondent, topic(key), text));
    }

    @Override
    public String answerQuestion(String code, int choice) {
        return refusal(() -> questions.answer(respondent, question(code), choice));
    }

    @Override
    public String changePlan(String request) {
        return refusal(() -> planRequests.execute(request));
    }

    @Override
    public String finish() {
        return refusal(() -> intake.finish(respondent));
    }

    @Override
    public AnswerSheet.State state() {
        SheetData sheet = sheets.of(respondent).orElseThrow(() -> new Refused("answer.refused.sheet-deleted"));
        Map<String, Integer> answers = new HashMap<>();
        sheet.answers().forEach((item, points) -> answers.put(item.code(), points));
        Map<String, String> comments = new HashMap<>();
        sheet.comments().forEach((topic, words) -> comments.put(topic.key(), words));
        return new AnswerSheet.State(
                answers,
                comments,
                questionAnswers(sheet.round()),
                sheet.finished(),
                sheet.round().isOpen(),
                notice(sheet.round()));
    }

    /** Room questions are asked of closed rounds only; the query is saved when many people join at the same time. */
    private Map<String, Integer> questionAnswers(RoundData round) {
        return round.state() == RoundState.CLOSED ? questions.answersOf(respondent) : Map.of();
    }

    @Override
    public void showPersonalLink() {
        showPersonalLink.run();
    }

    @Override
    public void succeeded() {
        FAILURES.succeeded(NOT_SAVED, roundForLog);
    }

    @Override
    public void failed(RuntimeException failure) {
        metrics.saveFailed();
        FAILURES.failed(NOT_SAVED, roundForLog, failure);
    }

    private static Item item(String code) {
        try {
            return Item.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("answer.refused.unknown-statement");
        }
    }

    private static RoomQuestion question(String code) {
        try {
            return RoomQuestion.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("answer.refused.unknown-question");
        }
    }

    private static CommentTopic topic(String key) {
        try {
            return new CommentTopic(key);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("answer.refused.unknown-comment");
        }
    }

    /** Runs the change and returns the reply for the sheet. Any other exception passes through, and the phone tries again. */
    private static String refusal(Runnable change) {
        try {
            change.run();
            return "";
        } catch (RoundNotOpen closed) {
            return AnswerSheet.NOT_OPEN;
        } catch (Refused refused) {
            return refused.sentence();
        }
    }
}
