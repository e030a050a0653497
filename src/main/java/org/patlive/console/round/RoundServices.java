package org.patlive.console.round;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.assessment.entry.ResponseIntake;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.assessment.ResponseEntry;
import org.patlive.console.board.PlanService;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.steering.RoundControl;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.live.LiveSessions;
import org.patlive.live.RoundWindows;
import org.patlive.report.plan.PlanFiles;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Languages;

/** Creates the objects through which the page of one round calls the application's services. */
@SpringComponent
class RoundServices {

    private final RoundService rounds;
    private final LiveSessions live;
    private final RoundWindows windows;
    private final FindingService findings;
    private final CommentService comments;
    private final RoomQuestionService questions;
    private final Planning planning;
    private final ActionResponses actionResponses;
    private final PlanFacilitation facilitation;
    private final PlanAuthors authors;
    private final PlanFiles planFiles;
    private final ResponseIntake intake;
    private final CurrentFacilitator current;
    private final Clock clock;
    private final Languages languages;

    RoundServices(
            RoundService rounds,
            LiveSessions live,
            RoundWindows windows,
            FindingService findings,
            CommentService comments,
            RoomQuestionService questions,
            Planning planning,
            ActionResponses actionResponses,
            PlanFacilitation facilitation,
            PlanAuthors authors,
            PlanFiles planFiles,
            ResponseIntake intake,
            CurrentFacilitator current,
            Clock clock,
            Languages languages) {
        this.rounds = rounds;
        this.live = live;
        this.windows = windows;
        this.findings = findings;
        this.comments = comments;
        this.questions = questions;
        this.planning = planning;
        this.actionResponses = actionResponses;
        this.facilitation = facilitation;
        this.authors = authors;
        this.planFiles = planFiles;
        this.intake = intake;
        this.current = current;
        this.clock = clock;
        this.languages = languages;
    }

    RoundControl roundControl(RoundId id) {
        return new RoundControl(rounds, live, windows, current, clock, languages, id);
    }

    FeedbackService feedbackService(RoundId id) {
        return new FeedbackService(findings, comments, questions, current, id);
    }

    PlanDownloads planDownloads(RoundId id) {
        return new PlanDownloads(planFiles, current, id);
    }

    ResponseEntry responseEntry(RoundId id) {
        return new ResponseEntry(intake, rounds, current, id);
    }

    PlanService planService(RoundId id) {
        return new PlanService(planning, actionResponses, facilitation, authors, rounds, current, id);
    }
}
