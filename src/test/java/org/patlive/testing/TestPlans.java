package org.patlive.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.round.RoundData;
import org.patlive.shared.ActionId;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;

/** The services that write and read action plans, and what tests of a plan do most. */
@TestComponent
public class TestPlans {

    /** The two wordings of a {@link #disputed} action. */
    public static final List<String> DISPUTED = List.of("Share the dates of board meetings", "Share all dates");

    public final Planning planning;
    public final ActionResponses responses;
    public final PlanFacilitation facilitation;
    public final PlanAuthors authors;
    public final PlanReader reader;

    TestPlans(
            Planning planning,
            ActionResponses responses,
            PlanFacilitation facilitation,
            PlanAuthors authors,
            PlanReader reader) {
        this.planning = planning;
        this.responses = responses;
        this.facilitation = facilitation;
        this.authors = authors;
        this.reader = reader;
    }

    public Author facilitator(RoundData round) {
        return authors.facilitator(round.partnership().facilitator(), round.id());
    }

    public Author partner(RespondentId respondent) {
        return authors.partner(respondent);
    }

    public ActionId propose(Author author, String what) {
        return propose(author, Map.of(FieldKind.WHAT, what));
    }

    public ActionId propose(Author author, Map<FieldKind, String> fields) {
        ActionId action = ActionId.random();
        planning.propose(author, action, FieldEdit.single(Set.of()), fields);
        return action;
    }

    /** Returns an action of the first partner's that has two wordings, and to which the partner's organisation objects. */
    public ActionId disputed(RoundWithPartners meeting) {
        Author partner = partner(meeting.partners().getFirst());
        ActionId action = propose(
                partner,
                Map.of(FieldKind.WHAT, DISPUTED.getFirst(), FieldKind.SUBJECT, "4C", FieldKind.DUE, "2027-03-01"));
        write(facilitator(meeting.round()), action, FieldKind.WHAT, DISPUTED.getLast());
        write(
                partner,
                PlanField.of(action, FieldKind.STANCE, Objects.requireNonNull(partner.organisation())),
                Stance.OBJECT.name());
        return action;
    }

    /** Writes in a field of which the author has seen nothing: what stands there already stays beside it. */
    public void write(Author author, ActionId action, FieldKind field, String words) {
        write(author, PlanField.of(action, field), words);
    }

    public void write(Author author, PlanField field, String words) {
        planning.write(author, field, FieldEdit.single(Set.of()), words);
    }

    /** Replaces everything that stands in a field. */
    public void rewrite(Author author, ActionId action, FieldKind field, String words) {
        planning.write(author, PlanField.of(action, field), FieldEdit.single(seen(author, action, field)), words);
    }

    /** Replaces what stands in a field of the plan itself. */
    public void rewrite(Author author, FieldKind ofPlan, String words) {
        Set<Long> seen = reader.of(author.round()).wordings(ofPlan).stream()
                .map(Wording::revision)
                .collect(Collectors.toSet());
        planning.write(author, PlanField.of(ofPlan), FieldEdit.single(seen), words);
    }

    public PlanData of(RoundData round) {
        return reader.of(round.id());
    }

    public ActionData action(RoundData round, ActionId action) {
        return of(round).action(action).orElseThrow();
    }

    public List<String> words(RoundData round, ActionId action, FieldKind field) {
        return action(round, action).wordings(field).stream()
                .map(Wording::words)
                .toList();
    }

    /** Returns the revisions that stand in a field, as somebody sends them who has seen them all. */
    public Set<Long> seen(Author author, ActionId action, FieldKind field) {
        return reader.of(author.round()).action(action).orElseThrow().wordings(field).stream()
                .map(Wording::revision)
                .collect(Collectors.toSet());
    }
}
