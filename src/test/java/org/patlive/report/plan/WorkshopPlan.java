package org.patlive.report.plan;

import java.util.UUID;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** A realistic plan with three actions in different states, two wordings of one action, and an objection. */
public final class WorkshopPlan {

    public final PlanBuilder draft = new PlanBuilder();
    final OrganisationId council = draft.organisation("Council");
    final OrganisationId health = draft.organisation("Health trust");
    final OrganisationId charity = draft.organisation("Charity");
    final ActionId meeting;
    final ActionId budget;
    final ActionId newsletter;

    public WorkshopPlan() {
        FindingId openness = FindingId.random();
        UUID trust = UUID.randomUUID();
        UUID learning = UUID.randomUUID();
        draft.findings.add(new FindingData(
                openness,
                new FindingSubject("4C"),
                "Decisions are made before the meeting, and some hear of them last.",
                true));
        draft.areas.add(new AreaData(
                trust,
                AreaData.Kind.FINDING,
                new FindingSubject("4C"),
                openness,
                "Decisions are made before the meeting, and some hear of them last."));
        draft.areas.add(new AreaData(
                learning, AreaData.Kind.WEAK, new FindingSubject("6"), null, "Learning is weak and matters"));
        draft.with(FieldKind.SCENARIO, "B")
                .with(FieldKind.REASON, "Trust divides us and Learning is weak, but the ground is sound.")
                .with(FieldKind.REVIEW_HOW, "SAME_INDIVIDUALS")
                .with(FieldKind.REVIEW_DATE, "2027-11-15")
                .with(FieldKind.REVIEW_WITH, "Everybody who was here today, and the two locality teams.");
        meeting = draft.action("Publish papers five working days before each board meeting")
                .with(FieldKind.STATE, "AGREED")
                .with(FieldKind.SUBJECT, "4C")
                .with(FieldKind.FINDING, openness.toString())
                .with(FieldKind.AREA, trust.toString())
                .with(FieldKind.OWNER, council.toString())
                .with(FieldKind.PERSON, "Zoë Wójcik, Ελένη Παπαδοπούλου")
                .with(FieldKind.DUE, "2027-03-01")
                .with(FieldKind.URGENCY, "NOW")
                .of(council, FieldKind.STANCE, "OWN")
                .of(health, FieldKind.STANCE, "SUPPORT")
                .of(charity, FieldKind.STANCE, "CAN_LIVE_WITH")
                .of(charity, FieldKind.NOTE, "Five days are too few for our trustees; ten would let us read them.")
                .supported(7)
                .remark("Can this be in the shared folder?")
                .remark("Yes: same place, every time.")
                .carried("Carried over from the plan of “Last year”, where it was due on 1 October 2026.")
                .merging(draft.action("Send the agenda earlier").remark("Same thing, really."))
                .onTheBoard();
        budget = draft.action("Pool the training budgets", "Share the training calendar before pooling any money")
                .with(FieldKind.STATE, "PROPOSED")
                .with(FieldKind.SUBJECT, "6")
                .with(FieldKind.AREA, learning.toString())
                .with(FieldKind.OWNER, health.toString())
                .with(FieldKind.URGENCY, "SOON")
                .of(council, FieldKind.STANCE, "SUPPORT")
                .of(charity, FieldKind.STANCE, "OBJECT")
                .of(charity, FieldKind.NOTE, "Our grant conditions do not allow it before April.")
                .supported(3)
                .onTheBoard();
        newsletter = draft.action("Start a joint newsletter for Łódź Street, Şişli House and Ярославль Court")
                .with(FieldKind.STATE, "DONE")
                .with(FieldKind.OWNER, charity.toString())
                .with(FieldKind.DUE, "2026-09-30")
                .onTheBoard();
    }

    public ExportedPlan build() {
        return draft.build();
    }
}
