package org.patlive.report;

import java.util.UUID;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Field;
import org.patlive.feedback.FindingData;
import org.patlive.feedback.Subject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** A plan such as a group leaves a workshop with. */
final class BoardPlan {

    final DraftPlan draft = new DraftPlan();
    final OrganisationId council = draft.organisation("Council");
    final OrganisationId health = draft.organisation("Health trust");
    final OrganisationId charity = draft.organisation("Charity");
    final ActionId meeting;
    final ActionId budget;
    final ActionId newsletter;

    BoardPlan() {
        FindingId openness = FindingId.random();
        UUID trust = UUID.randomUUID();
        UUID learning = UUID.randomUUID();
        draft.findings.add(new FindingData(
                openness,
                new Subject("4C"),
                "Decisions are made before the meeting, and some hear of them last.",
                true));
        draft.areas.add(new AreaData(
                trust,
                AreaData.Kind.FINDING,
                new Subject("4C"),
                openness,
                "Decisions are made before the meeting, and some hear of them last."));
        draft.areas.add(
                new AreaData(learning, AreaData.Kind.WEAK, new Subject("6"), null, "Learning is weak and matters"));
        draft.with(Field.SCENARIO, "B")
                .with(Field.REASON, "Trust divides us and Learning is weak, but the ground is sound.")
                .with(Field.REVIEW_HOW, "SAME_INDIVIDUALS")
                .with(Field.REVIEW_DATE, "2027-11-15")
                .with(Field.REVIEW_WITH, "Everybody who was here today, and the two locality teams.");
        meeting = draft.action("Publish papers five working days before each board meeting")
                .with(Field.STATE, "AGREED")
                .with(Field.SUBJECT, "4C")
                .with(Field.FINDING, openness.toString())
                .with(Field.AREA, trust.toString())
                .with(Field.OWNER, council.toString())
                .with(Field.PERSON, "Zoë Wójcik, Ελένη Παπαδοπούλου")
                .with(Field.DUE, "2027-03-01")
                .with(Field.URGENCY, "NOW")
                .of(council, Field.STANCE, "OWN")
                .of(health, Field.STANCE, "SUPPORT")
                .of(charity, Field.STANCE, "CAN_LIVE_WITH")
                .of(charity, Field.NOTE, "Five days are too few for our trustees; ten would let us read them.")
                .supported(7)
                .remark("Can this be in the shared folder?")
                .remark("Yes: same place, every time.")
                .carried("Carried over from the plan of “Last year”, where it was due on 1 October 2026.")
                .merging(draft.action("Send the agenda earlier").remark("Same thing, really."))
                .onTheBoard();
        budget = draft.action("Pool the training budgets", "Share the training calendar before pooling any money")
                .with(Field.STATE, "PROPOSED")
                .with(Field.SUBJECT, "6")
                .with(Field.AREA, learning.toString())
                .with(Field.OWNER, health.toString())
                .with(Field.URGENCY, "SOON")
                .of(council, Field.STANCE, "SUPPORT")
                .of(charity, Field.STANCE, "OBJECT")
                .of(charity, Field.NOTE, "Our grant conditions do not allow it before April.")
                .supported(3)
                .onTheBoard();
        newsletter = draft.action("Start a joint newsletter for Łódź Street, Şişli House and Ярославль Court")
                .with(Field.STATE, "DONE")
                .with(Field.OWNER, charity.toString())
                .with(Field.DUE, "2026-09-30")
                .onTheBoard();
    }

    WrittenPlan written() {
        return draft.written();
    }
}
