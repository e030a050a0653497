package org.patlive.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.boot.test.context.TestComponent;

/** A meeting with everything that a report can hold: results, comments, findings, second votes, a decision and a plan. */
@TestComponent
public class DiscussedRounds {

    private static final String EARLY = "Decisions are made before the meeting.";
    private static final String SOUND = "The ground is sound.";
    private static final String WEAK = "Learning is weak and matters";
    private static final String REASON = "Trust divides us, but the ground is sound.";
    private static final String PAPERS = "Publish the papers five days earlier";
    private static final String REMARK = "In the shared folder?";
    private static final String BUDGET = "Agree a budget for the health check";

    /** Everything that people have written in these meetings, comments aside. */
    public static final List<String> WORDS = List.of(EARLY, SOUND, WEAK, REASON, PAPERS, REMARK, BUDGET);

    private final Workshop workshop;
    private final CommentService comments;
    private final FindingService findings;
    private final RoomQuestionService questions;
    private final TestPlans plans;

    public DiscussedRounds(
            Workshop workshop,
            CommentService comments,
            FindingService findings,
            RoomQuestionService questions,
            TestPlans plans) {
        this.workshop = workshop;
        this.comments = comments;
        this.findings = findings;
        this.questions = questions;
        this.plans = plans;
    }

    public RoundWithPartners held(Mode mode, int partners) {
        return workshop.secondRound(mode, partners);
    }

    /** With comments shown, findings, both questions about 4C, hands, a decision and two actions. */
    public RoundWithPartners discussed(Mode mode, int partners) {
        return discussed(workshop.secondRound(mode, partners));
    }

    /** Lets the partners of a closed round discuss it likewise. */
    public RoundWithPartners discussed(RoundWithPartners meeting) {
        FacilitatorId facilitator = meeting.facilitator();
        RoundId round = meeting.id();
        comments.showAll(facilitator, round, new CommentTopic("4C"));
        comments.showAll(facilitator, round, CommentTopic.PERFORMANCE);
        FindingData early = findings.add(facilitator, round, new FindingSubject("4C"), EARLY);
        findings.add(facilitator, round, FindingSubject.PARTNERSHIP, SOUND);
        asked(meeting, new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("4C")), 3);
        asked(meeting, new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4C")), 4);
        asked(meeting, RoomQuestion.HANDS, 2);
        plan(meeting, early);
        return meeting;
    }

    /** Asks the phones, lets every partner answer with one of the first choices in turn, and shows the answers. */
    public void asked(RoundWithPartners meeting, RoomQuestion question, int choices) {
        questions.ask(meeting.facilitator(), meeting.id(), question);
        for (int person = 0; person < meeting.partners().size(); person++) {
            questions.answer(meeting.partners().get(person), question, 1 + person % choices);
        }
        questions.show(meeting.facilitator(), meeting.id());
    }

    private void plan(RoundWithPartners meeting, FindingData early) {
        Author author = plans.facilitator(meeting.round());
        AreaData weak = new AreaData(UUID.randomUUID(), AreaData.Kind.WEAK, new FindingSubject("6"), null, WEAK);
        AreaData divided =
                new AreaData(UUID.randomUUID(), AreaData.Kind.FINDING, early.subject(), early.id(), early.words());
        plans.facilitation.decide(author, "B", REASON, List.of(weak, divided));
        ActionId papers = plans.propose(
                author, Map.of(FieldKind.WHAT, PAPERS, FieldKind.DUE, "2027-03-01", FieldKind.SUBJECT, "4C"));
        plans.responses.support(author, papers, true);
        plans.responses.remark(author, papers, UUID.randomUUID(), REMARK);
        plans.propose(
                author,
                Map.of(
                        FieldKind.WHAT,
                        BUDGET,
                        FieldKind.URGENCY,
                        "NOW",
                        FieldKind.AREA,
                        weak.id().toString()));
    }
}
