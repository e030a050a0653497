package org.patlive.answer;

import org.jspecify.annotations.Nullable;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.Planning;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.platform.health.PhoneMetrics;
import org.patlive.shared.RespondentId;
import org.patlive.testing.Workshop;
import org.springframework.boot.test.context.TestComponent;

/** Admits phones to a round and gives them the server's side of their sheets, without opening a page. */
@TestComponent
public class PhoneSheets {

    private final RespondentAccess access;
    private final AnswerIntake intake;
    private final RoomQuestionService questions;
    private final Planning planning;
    private final ActionResponses responses;
    private final PlanAuthors authors;
    private final SheetReader sheets;
    private final PhoneMetrics metrics;

    PhoneSheets(
            RespondentAccess access,
            AnswerIntake intake,
            RoomQuestionService questions,
            Planning planning,
            ActionResponses responses,
            PlanAuthors authors,
            SheetReader sheets,
            PhoneMetrics metrics) {
        this.access = access;
        this.intake = intake;
        this.questions = questions;
        this.planning = planning;
        this.responses = responses;
        this.authors = authors;
        this.sheets = sheets;
        this.metrics = metrics;
    }

    /** Admits a member of the board of the partnership's first organisation. */
    Admission admit(RoundData round, @Nullable String name) {
        return access.admit(round, Workshop.details(round, 0, name));
    }

    AnswerSheet sheet(RoundData round, Admission admission) {
        AnswerSubmission handler = new AnswerSubmission(
                round.id(),
                admission.respondent(),
                intake,
                questions,
                sheets,
                planRequests(admission.respondent()),
                metrics,
                () -> {});
        return new AnswerSheet(handler, round.code(), "scope");
    }

    PlanRequests planRequests(RespondentId respondent) {
        return new PlanRequests(planning, responses, authors, respondent);
    }
}
