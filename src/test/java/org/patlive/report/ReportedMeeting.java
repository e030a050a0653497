package org.patlive.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Author;
import org.patlive.actionplan.Authors;
import org.patlive.actionplan.Facilitation;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Planning;
import org.patlive.actionplan.Stroke;
import org.patlive.actionplan.Voices;
import org.patlive.analysis.Mode;
import org.patlive.assessment.CommentTopic;
import org.patlive.assessment.Look;
import org.patlive.feedback.CommentDesk;
import org.patlive.feedback.FindingData;
import org.patlive.feedback.Findings;
import org.patlive.feedback.Looks;
import org.patlive.feedback.Subject;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;
import org.patlive.testing.LoadedMeeting;
import org.patlive.testing.LoadedMeeting.Loaded;
import org.springframework.boot.test.context.TestComponent;

/** A meeting with everything that a report can hold: results, comments, findings, second votes, a decision and a plan. */
@TestComponent
public class ReportedMeeting {

    private final LoadedMeeting meetings;
    private final CommentDesk comments;
    private final Findings findings;
    private final Looks looks;
    private final Facilitation facilitation;
    private final Planning planning;
    private final Voices voices;
    private final Authors authors;

    public ReportedMeeting(
            LoadedMeeting meetings,
            CommentDesk comments,
            Findings findings,
            Looks looks,
            Facilitation facilitation,
            Planning planning,
            Voices voices,
            Authors authors) {
        this.meetings = meetings;
        this.comments = comments;
        this.findings = findings;
        this.looks = looks;
        this.facilitation = facilitation;
        this.planning = planning;
        this.voices = voices;
        this.authors = authors;
    }

    Loaded held(Mode mode, int partners) {
        return meetings.closed(mode, partners);
    }

    /** With comments shown, findings, both looks at 4C, hands, a decision and two actions. */
    Loaded discussed(Mode mode, int partners) {
        Loaded loaded = held(mode, partners);
        FacilitatorId facilitator = loaded.facilitator();
        RoundId round = loaded.round().id();
        comments.showAll(facilitator, round, new CommentTopic("4C"));
        comments.showAll(facilitator, round, CommentTopic.PERFORMANCE);
        FindingData early =
                findings.add(facilitator, round, new Subject("4C"), "Decisions are made before the meeting.");
        findings.add(facilitator, round, Subject.WHOLE, "The ground is sound.");
        asked(loaded, new Look(Look.Kind.CAUSE, Item.of("4C")), 3);
        asked(loaded, new Look(Look.Kind.SECOND, Item.of("4C")), 4);
        asked(loaded, Look.HANDS, 2);
        plan(facilitator, round, early);
        return loaded;
    }

    private void asked(Loaded loaded, Look look, int choices) {
        looks.ask(loaded.facilitator(), loaded.round().id(), look);
        for (int person = 0; person < loaded.partners().size(); person++) {
            looks.answer(loaded.partners().get(person), look, 1 + person % choices);
        }
        looks.show(loaded.facilitator(), loaded.round().id());
    }

    private void plan(FacilitatorId facilitator, RoundId round, FindingData early) {
        Author author = authors.facilitator(facilitator, round);
        AreaData weak = new AreaData(
                UUID.randomUUID(), AreaData.Kind.WEAK, new Subject("6"), null, "Learning is weak and matters");
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
                Stroke.once(Set.of()),
                Map.of(
                        Field.WHAT,
                        "Publish the papers five days earlier",
                        Field.DUE,
                        "2027-03-01",
                        Field.SUBJECT,
                        "4C"));
        voices.support(author, papers, true);
        voices.remark(author, papers, UUID.randomUUID(), "In the shared folder?");
        planning.propose(
                author,
                ActionId.random(),
                Stroke.once(Set.of()),
                Map.of(
                        Field.WHAT,
                        "Agree a budget for the health check",
                        Field.URGENCY,
                        "NOW",
                        Field.AREA,
                        weak.id().toString()));
    }
}
