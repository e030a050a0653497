package org.patlive.console.round;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.assessment.response.ResponseIntake;
import org.patlive.assessment.round.RoundService;
import org.patlive.console.assessment.ResponseEntry;
import org.patlive.console.board.PlanService;
import org.patlive.console.export.PlanDownloads;
import org.patlive.console.feedback.FeedbackService;
import org.patlive.console.steering.RoundControl;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.Findings;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.live.LiveSessions;
import org.patlive.report.plan.PlanFiles;
import org.patlive.shared.RoundId;

/** Everything that a facilitator's page of one round works with. */
@SpringComponent
class RoundServices {

    private final RoundService rounds;
    private final LiveSessions live;
    private final Findings findings;
    private final CommentService comments;
    private final RoomQuestions looks;
    private final Planning planning;
    private final ActionResponses voices;
    private final PlanFacilitation facilitation;
    private final PlanAuthors authors;
    private final PlanFiles files;
    private final ResponseIntake intake;
    private final CurrentFacilitator current;
    private final Clock clock;

    RoundServices(
            RoundService rounds,
            LiveSessions live,
            Findings findings,
            CommentService comments,
            RoomQuestions looks,
            Planning planning,
            ActionResponses voices,
            PlanFacilitation facilitation,
            PlanAuthors authors,
            PlanFiles files,
            ResponseIntake intake,
            CurrentFacilitator current,
            Clock clock) {
        this.rounds = rounds;
        this.live = live;
        this.findings = findings;
        this.comments = comments;
        this.looks = looks;
        this.planning = planning;
        this.voices = voices;
        this.facilitation = facilitation;
        this.authors = authors;
        this.files = files;
        this.intake = intake;
        this.current = current;
        this.clock = clock;
    }

    RoundControl steering(RoundId id) {
        return new RoundControl(rounds, live, current, clock, id);
    }

    FeedbackService feedback(RoundId id) {
        return new FeedbackService(findings, comments, looks, current, id);
    }

    PlanDownloads downloads(RoundId id) {
        return new PlanDownloads(files, current, id);
    }

    ResponseEntry intake(RoundId id) {
        return new ResponseEntry(intake, rounds, current, id);
    }

    PlanService plan(RoundId id) {
        return new PlanService(planning, voices, facilitation, authors, rounds, current, id);
    }
}
