package org.patlive.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A simulated partner, who fills in a sheet at human speed, continuing where it was left, answers room questions and takes part
 * in the plan.
 */
final class SimulatedPartner implements Runnable {

    private final RespondentId respondent;
    private final long seed;
    private final AnswerStyle style;
    private final SimulatedComments comments;
    private final AnswerIntake intake;
    private final RoomQuestionService questions;
    private final SheetReader sheets;
    private final DemoLifetime lifetime;

    SimulatedPartner(
            RespondentId respondent,
            long seed,
            AnswerStyle style,
            AnswerIntake intake,
            RoomQuestionService questions,
            SheetReader sheets,
            DemoLifetime lifetime) {
        this.respondent = respondent;
        this.seed = seed;
        this.style = style;
        this.comments = new SimulatedComments(seed);
        this.intake = intake;
        this.questions = questions;
        this.sheets = sheets;
        this.lifetime = lifetime;
    }

    RespondentId respondent() {
        return respondent;
    }

    /** Fills in the sheet and finishes it. */
    @Override
    public void run() {
        try {
            SheetData sheet = sheets.of(respondent).orElse(null);
            if (sheet == null || sheet.finished()) {
                return;
            }
            for (Item item : Item.all()) {
                int answer = style.answer(item);
                if (!sheet.answers().containsKey(item)) {
                    Thread.sleep(style.pauseMillis());
                    if (!commit(() -> tick(item, answer))) {
                        return;
                    }
                }
            }
            lifetime.runUnlessEnded(() -> intake.finish(respondent));
        } catch (InterruptedException | Refused ended) {
            // the visitor has left the demo or closed its round
        }
    }

    /** Answers a room question, unless it was answered before a restart. */
    void answer(RoomQuestion question) {
        try {
            SimulatedQuestionAnswer answer = new SimulatedQuestionAnswer(seed, question);
            Thread.sleep(answer.pauseMillis());
            commit(() -> {
                if (!questions.answersOf(respondent).containsKey(question.code())) {
                    questions.answer(respondent, question, answer.choice(answerOnSheet(question)));
                }
            });
        } catch (InterruptedException | Refused ended) {
            // the visitor has ended the question or left the demo
        }
    }

    /** Proposes an action, if there is a proposal for this partner, and supports some of the others. */
    void takePartInPlan(
            Optional<Map<FieldKind, String>> proposal,
            Planning planning,
            ActionResponses responses,
            PlanAuthors authors,
            PlanReader plans) {
        SimulatedProposals proposals = new SimulatedProposals(seed);
        try {
            ActionId own =
                    new ActionId(UUID.nameUUIDFromBytes(("demo " + respondent).getBytes(StandardCharsets.UTF_8)));
            Thread.sleep(proposals.pauseMillis());
            if (proposal.isPresent()) {
                FieldEdit edit = new FieldEdit(own.value(), 1, Set.of());
                commit(() -> planning.propose(authors.partner(respondent), own, edit, proposal.get()));
            }
            Thread.sleep(proposals.pauseMillis());
            commit(() -> {
                Author author = authors.partner(respondent);
                plans.of(author.round()).actions().stream()
                        .filter(action -> !action.id().equals(own) && proposals.supports())
                        .forEach(action -> responses.support(author, action.id(), true));
            });
        } catch (InterruptedException | Refused ended) {
            // the visitor has closed the plan to phones or left the demo
        }
    }

    private @Nullable Integer answerOnSheet(RoomQuestion question) {
        Item statement = question.statement();
        if (statement == null) {
            return null;
        }
        return sheets.of(respondent)
                .map(sheet -> sheet.answers().get(statement))
                .orElse(null);
    }

    private void tick(Item item, int answer) {
        intake.answer(respondent, item, answer);
        SimulatedComments.topicOf(item).ifPresent(topic -> comments.on(topic, answer)
                .ifPresent(words -> intake.comment(respondent, topic, words)));
    }

    /** @return whether the demo goes on */
    private boolean commit(Runnable change) throws InterruptedException {
        while (true) {
            try {
                return lifetime.runUnlessEnded(change);
            } catch (DataAccessException | TransactionException databaseBusy) {
                Thread.sleep(style.pauseMillis()); // and try again, as a phone does
            }
        }
    }
}
