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
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One partner who reads, ticks, writes a remark and finishes at human speed, beginning wherever the sheet stands, and who
 * answers when the facilitator asks again.
 */
final class SimulatedPartner implements Runnable {

    private final RespondentId respondent;
    private final long seed;
    private final AnswerStyle temperament;
    private final SimulatedComments remarks;
    private final AnswerIntake intake;
    private final RoomQuestions looks;
    private final SheetReader sheets;
    private final DemoEnding door;

    SimulatedPartner(
            RespondentId respondent,
            long seed,
            AnswerStyle temperament,
            AnswerIntake intake,
            RoomQuestions looks,
            SheetReader sheets,
            DemoEnding door) {
        this.respondent = respondent;
        this.seed = seed;
        this.temperament = temperament;
        this.remarks = new SimulatedComments(seed);
        this.intake = intake;
        this.looks = looks;
        this.sheets = sheets;
        this.door = door;
    }

    RespondentId respondent() {
        return respondent;
    }

    @Override
    public void run() {
        try {
            SheetData sheet = sheets.of(respondent).orElse(null);
            if (sheet == null || sheet.finished()) {
                return;
            }
            for (Item item : Item.all()) {
                int answer = temperament.answer(item);
                if (!sheet.answers().containsKey(item)) {
                    Thread.sleep(temperament.pauseMillis());
                    if (!commit(() -> tick(item, answer))) {
                        return;
                    }
                }
            }
            door.pass(() -> intake.finish(respondent));
        } catch (InterruptedException | Refused over) {
            // The visitor has left the demo or closed its round.
        }
    }

    /** Answers a question, unless that was done before a restart. */
    void considers(RoomQuestion look) {
        try {
            SimulatedQuestionAnswer thoughts = new SimulatedQuestionAnswer(seed, look);
            Thread.sleep(thoughts.momentMillis());
            commit(() -> {
                if (!looks.own(respondent).containsKey(look.code())) {
                    looks.answer(respondent, look, thoughts.choice(first(look)));
                }
            });
        } catch (InterruptedException | Refused over) {
            // The visitor has ended the question or left the demo.
        }
    }

    /** Takes part in the action plan: proposes its idea, if it has one, and supports some of what the others propose. */
    void plans(
            Optional<Map<FieldKind, String>> idea,
            Planning planning,
            ActionResponses voices,
            PlanAuthors authors,
            PlanReader record) {
        SimulatedProposals ideas = new SimulatedProposals(seed);
        try {
            ActionId own =
                    new ActionId(UUID.nameUUIDFromBytes(("demo " + respondent).getBytes(StandardCharsets.UTF_8)));
            Thread.sleep(ideas.momentMillis());
            if (idea.isPresent()) {
                FieldEdit stroke = new FieldEdit(own.value(), 1, Set.of());
                commit(() -> planning.propose(authors.partner(respondent), own, stroke, idea.get()));
            }
            Thread.sleep(ideas.momentMillis());
            commit(() -> {
                Author author = authors.partner(respondent);
                record.of(author.round()).actions().stream()
                        .filter(action -> !action.id().equals(own) && ideas.supports())
                        .forEach(action -> voices.support(author, action.id(), true));
            });
        } catch (InterruptedException | Refused over) {
            // The visitor has ended the work on phones or left the demo.
        }
    }

    private @Nullable Integer first(RoomQuestion look) {
        Item statement = look.statement();
        if (statement == null) {
            return null;
        }
        return sheets.of(respondent)
                .map(sheet -> sheet.answers().get(statement))
                .orElse(null);
    }

    private void tick(Item item, int answer) {
        intake.answer(respondent, item, answer);
        SimulatedComments.beside(item).ifPresent(topic -> remarks.on(topic, answer)
                .ifPresent(words -> intake.comment(respondent, topic, words)));
    }

    /** @return whether the demo goes on */
    private boolean commit(Runnable change) throws InterruptedException {
        while (true) {
            try {
                return door.pass(change);
            } catch (DataAccessException | TransactionException databaseBusy) {
                Thread.sleep(temperament.pauseMillis()); // as a phone would: try again
            }
        }
    }
}
