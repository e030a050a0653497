package org.patlive.report.chapter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.Workshop;
import org.springframework.boot.test.context.TestComponent;

/** A meeting with everything that a report can hold: results, comments, findings, second votes, a decision and a plan. */
@TestComponent
public class DiscussedRounds {

    private final Workshop workshop;
    private final CommentService comments;
    private final FindingService findings;
    private final RoomQuestionService questions;
    private final PlanFacilitation facilitation;
    private final Planning planning;
    private final ActionResponses responses;
    private final PlanAuthors authors;

    public DiscussedRounds(
            Workshop workshop,
            CommentService comments,
            FindingService findings,
            RoomQuestionService questions,
            PlanFacilitation facilitation,
            Planning planning,
            ActionResponses responses,
            PlanAuthors authors) {
        this.workshop = workshop;
        this.comments = comments;
        this.findings = findings;
        this.questions = questions;
        this.facilitation = facilitation;
        this.planning = planning;
        this.responses = responses;
        this.authors = authors;
    }

    RoundWithPartners held(Mode mode, int partners) {
        return workshop.secondRound(mode, partners);
    }

    /** With comments shown, findings, both questions about 4C, hands, a decision and two actions. */
    RoundWithPartners discussed(Mode mode, int partners) {
        RoundWithPartners loaded = held(mode, partners);
        FacilitatorId facilitator = loaded.facilitator();
        RoundId round = loaded.round().id();
        comments.showAll(facilitator, round, new CommentTopic("4C"));
        comments.showAll(facilitator, round, CommentTopic.PERFORMANCE);
        FindingData early =
                findings.add(facilitator, round, new FindingSubject("4C"), "Decisions are made before the meeting.");
        findings.add(facilitator, round, FindingSubject.PARTNERSHIP, "The ground is sound.");
        asked(loaded, new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("4C")), 3);
        asked(loaded, new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4C")), 4);
        asked(loaded, RoomQuestion.HANDS, 2);
        plan(facilitator, round, early);
        return loaded;
    }

    private void asked(RoundWithPartners loaded, RoomQuestion question, int choices) {
        questions.ask(loaded.facilitator(), loaded.round().id(), question);
        for (int person = 0; person < loaded.partners().size(); person++) {
            questions.answer(loaded.partners().get(person), question, 1 + person % choices);
        }
        questions.show(loaded.facilitator(), loaded.round().id());
    }

    private void plan(FacilitatorId facilitator, RoundId round, FindingData early) {
        Author author = authors.facilitator(facilitator, round);
        AreaData weak = new AreaData(
                UUID.randomUUID(), AreaData.Kind.WEAK, new FindingSubject("6"), null, "Learning is weak and matters");
        facilitation.decide(
                author,
                "B",
                "Trust divides us, but the ground is sound.",
                List.of(
                        weak,
                        new AreaData(
                                UUID.randomUUID(), AreaData.Kind.FINDING, early.subject(), early.id(), early.words())));
        ActionId papers = ActionId.random();
        planning.propose(
                author,
                papers,
                FieldEdit.single(Set.of()),
                Map.of(
                        FieldKind.WHAT,
                        "Publish the papers five days earlier",
                        FieldKind.DUE,
                        "2027-03-01",
                        FieldKind.SUBJECT,
                        "4C"));
        responses.support(author, papers, true);
        responses.remark(author, papers, UUID.randomUUID(), "In the shared folder?");
        planning.propose(
                author,
                ActionId.random(),
                FieldEdit.single(Set.of()),
                Map.of(
                        FieldKind.WHAT,
                        "Agree a budget for the health check",
                        FieldKind.URGENCY,
                        "NOW",
                        FieldKind.AREA,
                        weak.id().toString()));
    }
}
