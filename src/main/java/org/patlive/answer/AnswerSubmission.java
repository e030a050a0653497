package org.patlive.answer;

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
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Item;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.slf4j.LoggerFactory;

/** Hands in what one respondent ticks and writes. */
class AnswerSubmission implements AnswerSheet.Desk {

    private static final String GONE = "This sheet is not here any more; please join again.";

    private static final String NOT_SAVED = "a sheet could not be saved; the phone tries again";
    private static final RepeatedFailures TROUBLES =
            new RepeatedFailures(LoggerFactory.getLogger(AnswerSubmission.class));

    private final String round;
    private final RespondentId respondent;
    private final AnswerIntake intake;
    private final RoomQuestions looks;
    private final SheetReader sheets;
    private final PartnerPlan plan;
    private final PhoneMetrics metrics;
    private final Runnable anotherDevice;

    AnswerSubmission(
            RoundId round,
            RespondentId respondent,
            AnswerIntake intake,
            RoomQuestions looks,
            SheetReader sheets,
            PartnerPlan plan,
            PhoneMetrics metrics,
            Runnable anotherDevice) {
        this.round = "Round " + round; // not at each tick anew
        this.respondent = respondent;
        this.intake = intake;
        this.looks = looks;
        this.sheets = sheets;
        this.plan = plan;
        this.metrics = metrics;
        this.anotherDevice = anotherDevice;
    }

    /** Names the respondent in a browser's storage without giving the id away. */
    String scope() {
        return UUID.nameUUIDFromBytes(("sheet " + respondent).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What stands on top of the sheet while the round takes no answers, and after it was reopened. */
    String notice(RoundData round) {
        return switch (round.state()) {
            case OPEN -> round.published() == 0 ? "" : "The round is open again: you can change your answers.";
            case DRAFT -> "The facilitator has not opened this round yet.";
            case CLOSED -> "The round is closed. Thank you. Your answers are saved.";
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
    public String look(String code, int choice) {
        return refusal(() -> looks.answer(respondent, question(code), choice));
    }

    @Override
    public String plan(String said) {
        return refusal(() -> plan.does(said));
    }

    @Override
    public String finish() {
        return refusal(() -> intake.finish(respondent));
    }

    @Override
    public AnswerSheet.State state() {
        SheetData sheet = sheets.of(respondent).orElseThrow(() -> new Refused(GONE));
        Map<String, Integer> answers = new HashMap<>();
        sheet.answers().forEach((item, points) -> answers.put(item.code(), points));
        Map<String, String> comments = new HashMap<>();
        sheet.comments().forEach((topic, words) -> comments.put(topic.key(), words));
        return new AnswerSheet.State(
                answers,
                comments,
                looks(sheet.round()),
                sheet.finished(),
                sheet.round().isOpen(),
                notice(sheet.round()));
    }

    /** Before a round is closed nothing was asked; a hall that joins at once need not be looked up for it. */
    private Map<String, Integer> looks(RoundData round) {
        return round.state() == RoundState.CLOSED ? looks.own(respondent) : Map.of();
    }

    @Override
    public void anotherDevice() {
        anotherDevice.run();
    }

    @Override
    public void works() {
        TROUBLES.works(NOT_SAVED, round);
    }

    @Override
    public void failed(RuntimeException failure) {
        metrics.saveFailed();
        TROUBLES.failed(NOT_SAVED, round, failure);
    }

    private static Item item(String code) {
        try {
            return Item.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("This statement is not on the sheet; please reload the page.");
        }
    }

    private static RoomQuestion question(String code) {
        try {
            return RoomQuestion.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("There is no such question; please reload the page.");
        }
    }

    private static CommentTopic topic(String key) {
        try {
            return new CommentTopic(key);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("This comment has no place on the sheet; please reload the page.");
        }
    }

    /** What the sheet makes of it; whatever else goes wrong passes through, and the phone tries again. */
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
