package org.patlive.actionplan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.actionplan.plan.Stance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class PlanningTest {

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestPlans plans;

    private RoundData round;
    private Author facilitator;
    private Author council;
    private Author charity;

    @BeforeEach
    void partners_plan_on_their_phones() {
        RoundWithPartners group = workshop.aRound().inMode(Mode.ANONYMOUS).joinedBy(1);
        RespondentId second = workshop.joins(group.round(), 1);
        round = group.planning().round();
        facilitator = plans.facilitator(round);
        council = plans.partner(group.partners().getFirst());
        charity = plans.partner(second);
    }

    @Test
    void going_on_writing_replaces_what_one_wrote_before_and_an_old_stroke_changes_nothing() {
        ActionId action = plans.propose(council, "Meet");
        UUID writing = UUID.randomUUID();
        Set<Long> seen = seen(action, FieldKind.WHAT);
        PlanField what = PlanField.of(action, FieldKind.WHAT);
        plans.planning.write(council, what, new FieldEdit(writing, 1, seen), "Meet mon");
        plans.planning.write(council, what, new FieldEdit(writing, 2, seen), "Meet monthly");
        EditReceipt late = plans.planning.write(council, what, new FieldEdit(writing, 1, seen), "Meet mon");

        assertThat(late.conflicting()).isFalse();
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet monthly");
    }

    @Test
    void two_fields_of_one_action_are_merged_and_the_same_field_keeps_both_wordings_until_one_is_chosen() {
        ActionId action = plans.propose(facilitator, "Meet");
        Set<Long> seen = seen(action, FieldKind.WHAT);
        plans.write(facilitator, PlanField.of(action, FieldKind.DUE), "2027-03-01");
        plans.planning.write(facilitator, PlanField.of(action, FieldKind.WHAT), FieldEdit.single(seen), "Meet weekly");
        UUID other = UUID.randomUUID();
        EditReceipt second = plans.planning.write(
                facilitator, PlanField.of(action, FieldKind.WHAT), new FieldEdit(other, 1, seen), "Meet monthly");
        assertThat(second.conflicting()).isTrue();
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet weekly", "Meet monthly");
        assertThat(action(action).due()).isPresent();
        assertThat(action(action).conflicts()).containsExactly(PlanField.of(action, FieldKind.WHAT));

        FieldEdit choice = FieldEdit.single(seen(action, FieldKind.WHAT));
        plans.planning.write(facilitator, PlanField.of(action, FieldKind.WHAT), choice, "Meet monthly");
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet monthly");

        plans.planning.undo(facilitator, choice.session());
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet weekly", "Meet monthly");
    }

    @Test
    void what_was_moved_merged_or_taken_off_comes_back_by_undoing_it() {
        ActionId one = plans.propose(facilitator, "Share the calendar");
        ActionId two = plans.propose(facilitator, "Share calendars");
        UUID moved = plans.planning.move(facilitator, one, ActionState.AGREED);
        UUID merged = plans.planning.merge(facilitator, two, one);
        assertThat(plan().actions()).extracting(ActionData::what).containsExactly("Share the calendar");
        assertThat(plan().actions().getFirst().merged())
                .extracting(ActionData::what)
                .containsExactly("Share calendars");
        UUID off = plans.planning.remove(facilitator, one);
        assertThat(plan().isEmpty()).isTrue();
        assertThat(plan().removedActions()).extracting(ActionData::what).containsExactly("Share the calendar");

        plans.planning.undo(facilitator, off);
        plans.planning.undo(facilitator, merged);
        plans.planning.undo(facilitator, moved);
        assertThat(plan().actions())
                .extracting(ActionData::what)
                .containsExactly("Share the calendar", "Share calendars");
        assertThat(action(one).state()).isEqualTo(ActionState.PROPOSED);
    }

    @Test
    void undoing_never_takes_away_what_somebody_else_has_written_since() {
        ActionId action = plans.propose(facilitator, "Meet");
        FieldEdit mine = FieldEdit.single(seen(action, FieldKind.WHAT));
        plans.planning.write(facilitator, PlanField.of(action, FieldKind.WHAT), mine, "Meet weekly");
        plans.write(facilitator, PlanField.of(action, FieldKind.OWNER), councilId());
        plans.planning.write(
                council,
                PlanField.of(action, FieldKind.WHAT),
                FieldEdit.single(seen(action, FieldKind.WHAT)),
                "Meet weekly at noon");

        assertThatThrownBy(() -> plans.planning.undo(facilitator, mine.session()))
                .isInstanceOf(Refused.class);
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet weekly at noon");
    }

    @Test
    void partners_change_what_they_own_support_the_rest_and_speak_for_their_own_organisation_only() {
        ActionId action = plans.propose(council, "Open the books");
        PlanField what = PlanField.of(action, FieldKind.WHAT);
        assertThatThrownBy(() -> plans.write(charity, what, "Close the books")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.planning.move(council, action, ActionState.DONE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> plans.facilitation.decide(council, "A", "because", List.of()))
                .isInstanceOf(Refused.class);

        plans.responses.support(charity, action, true);
        plans.responses.support(charity, action, true);
        plans.responses.remark(charity, action, UUID.randomUUID(), "By when?");
        OrganisationData theirs = round.partnership().organisations().get(1);
        PlanField stance = PlanField.of(action, FieldKind.STANCE, theirs.id());
        plans.write(charity, PlanField.of(action, FieldKind.NOTE, theirs.id()), "OBJECT");
        assertThat(action(action).objectors()).as("a note is no stance").isEmpty();
        plans.write(charity, stance, "OBJECT");
        assertThatThrownBy(() -> plans.write(council, stance, "OWN")).isInstanceOf(Refused.class);

        ActionData now = action(action);
        assertThat(now.supporters()).containsValue(AuthorLabel.at("Charity")).hasSize(1);
        assertThat(now.remarks()).extracting(RemarkData::words).containsExactly("By when?");
        assertThat(now.stances()).containsEntry(theirs.id(), Stance.OBJECT);
        assertThat(now.objectors()).containsExactly(theirs.id());
        assertThat(now.hasOpenObjection()).isTrue();
    }

    @Test
    void a_phone_may_say_everything_twice() {
        ActionId action = ActionId.random();
        FieldEdit edit = FieldEdit.single(Set.of());
        UUID remark = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            plans.planning.propose(council, action, edit, Map.of(FieldKind.WHAT, "Meet", FieldKind.URGENCY, "NOW"));
            plans.responses.remark(council, action, remark, "Soon, please");
        }
        assertThat(plan().actions()).hasSize(1);
        assertThat(plans.words(round, action, FieldKind.WHAT)).containsExactly("Meet");
        assertThat(action(action).remarks()).hasSize(1);
    }

    @Test
    void nobody_writes_on_a_phone_when_the_facilitator_has_ended_it() {
        RespondentId late = workshop.joins(workshop.openRound(Mode.OPEN));
        assertThatThrownBy(() -> plans.partner(late)).isInstanceOf(Refused.class);
    }

    @Test
    void open_actions_come_over_into_the_next_plan_once() {
        ActionId open = plans.propose(facilitator, "Meet");
        ActionId done = plans.propose(facilitator, "Write the charter");
        plans.planning.move(facilitator, done, ActionState.DONE);
        plans.write(facilitator, PlanField.of(open, FieldKind.SUBJECT), "4C");
        PlanData last = plan();
        RoundData next = workshop.openRound(Mode.ANONYMOUS);
        Author there = plans.facilitator(next);

        assertThat(plans.facilitation.carryOver(there, last)).isEqualTo(1);
        assertThat(plans.facilitation.carryOver(there, last)).isZero();
        assertThat(plans.of(next).actions()).singleElement().satisfies(action -> {
            assertThat(action.what()).isEqualTo("Meet");
            assertThat(action.subject().code()).isEqualTo("4C");
            assertThat(action.carriedFrom()).isEqualTo(open);
        });
    }

    @Test
    void the_decision_stands_with_its_reason_and_what_it_asks_for() {
        AreaData area = new AreaData(
                UUID.randomUUID(),
                AreaData.Kind.WEAK,
                org.patlive.feedback.finding.FindingSubject.of(6),
                null,
                "Learning");
        assertThatThrownBy(() -> plans.facilitation.decide(facilitator, "B", " ", List.of(area)))
                .isInstanceOf(Refused.class);
        plans.facilitation.decide(facilitator, "B", "Learning worries us.", List.of(area));
        assertThat(plan().scenario()).contains("B");
        assertThat(plan().reason()).isEqualTo("Learning worries us.");
        assertThat(plan().areas()).extracting(AreaData::words).containsExactly("Learning");

        plans.facilitation.decide(facilitator, "A", "On reflection it is fine.", List.of());
        assertThat(plan().scenario()).contains("A");
        assertThat(plan().areas()).isEmpty();
        plans.facilitation.decide(facilitator, "B", "After all.", List.of(area));
        assertThat(plan().areas()).hasSize(1);
    }

    @Test
    void a_round_is_not_reopened_once_its_plan_has_a_recorded_decision_and_again_once_that_is_undone() {
        FacilitatorId owner = round.partnership().facilitator();
        plans.propose(facilitator, "Meet");
        rounds.reopen(owner, round.id());
        rounds.close(owner, round.id());

        UUID decision = plans.facilitation.decide(facilitator, "B", "Trust divides us", List.of());
        assertThatThrownBy(() -> rounds.reopen(owner, round.id()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .isEqualTo(
                                        "The group’s decision is recorded, so this round can’t be reopened. Prepare a new round instead."));
        assertThat(rounds.round(owner, round.id()).state()).isEqualTo(RoundState.CLOSED);

        plans.planning.undo(facilitator, decision);
        assertThat(rounds.reopen(owner, round.id()).isOpen()).isTrue();
    }

    private String councilId() {
        return round.partnership().organisations().getFirst().id().toString();
    }

    private PlanData plan() {
        return plans.of(round);
    }

    private ActionData action(ActionId id) {
        return plans.action(round, id);
    }

    private Set<Long> seen(ActionId id, FieldKind field) {
        return plans.seen(facilitator, id, field);
    }
}
