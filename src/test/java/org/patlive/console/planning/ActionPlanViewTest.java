package org.patlive.console.planning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier.FocusEvent;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.console.board.ActionCard;
import org.patlive.console.board.ActionEditor;
import org.patlive.console.board.UrgentActions;
import org.patlive.console.parts.ConsoleViewFixture;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.TestPlans;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator's desk while the group drafts its plan. */
class ActionPlanViewTest extends ConsoleViewFixture {

    @Autowired
    private FindingService findings;

    @Autowired
    private TestPlans plans;

    private RoundWithPartners meeting;

    @BeforeEach
    void holdMeeting() {
        meeting = workshop.secondRound(Mode.ANONYMOUS, 24);
    }

    @Test
    void a_decision_is_recorded_with_what_its_plan_has_to_answer() {
        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "We meet too rarely");
        openPlanning();
        browser.waitUntil(
                () -> browser.shows("The results suggest scenario")); // an Anonymous round has to release first
        decide("B", "");
        assertThat(browser.shows("First write down the reason for the decision."))
                .isTrue();

        decide("B", "Trust has to be worked at");

        browser.waitUntil(() -> browser.shows("Decided: scenario B. Trust has to be worked at"));
        List<AreaData> areas = plan().areas();
        assertThat(areas.getFirst().words()).isEqualTo("We meet too rarely");
        assertThat(areas.getFirst().finding()).isNotNull();
        assertThat(of(areas, AreaData.Kind.DIVIDED)).hasSizeBetween(1, 3).contains("4C");
        assertThat(of(areas, AreaData.Kind.WEAK)).hasSizeBetween(1, 3).allMatch(code -> code.startsWith("6"));
        assertThat(browser.shows("No action yet")).isTrue();

        browser.click("undo");
        browser.waitUntil(() -> plan().scenario().isEmpty() && !browser.shows("Decided: scenario B"));
    }

    @Test
    void an_action_for_an_area_says_what_it_answers() {
        findings.add(meeting.facilitator(), meeting.id(), new FindingSubject("4C"), "We share benefits unevenly");
        openPlanning();
        decide("B", "Trust has to be worked at");
        browser.waitUntil(() -> browser.shows("We share benefits unevenly"));
        browser.clickLabelled("Propose action for: We share benefits unevenly");
        propose("Draw up a table of who gains what");

        ActionData action = plan().actions().getFirst();
        assertThat(action.subject().code()).isEqualTo("4C");
        assertThat(action.finding()).isPresent();
        assertThat(plan().answering(plan().areas().getFirst())).containsExactly(action);
        browser.waitUntil(() -> browser.shows("Draw up a table of who gains what (Proposed)"));
        browser.clickLabelled("Remove area: We share benefits unevenly");
        assertThat(of(plan().areas(), AreaData.Kind.FINDING)).isEmpty();
        browser.click("undo");
        assertThat(of(plan().areas(), AreaData.Kind.FINDING)).containsExactly("4C");
    }

    @Test
    void an_action_has_its_owner_and_date_from_the_beginning() {
        openPlanning();
        OrganisationData council = meeting.round().partnership().organisations().getFirst();
        browser.click("new-action");
        @SuppressWarnings("unchecked")
        Select<OrganisationId> owner = browser.get(Select.class, "action-owner");
        owner.setValue(council.id());
        browser.get(DatePicker.class, "action-due").setValue(LocalDate.of(2027, 3, 1));
        propose("Share the calendar");
        browser.waitUntil(() -> browser.shows("Share the calendar"));
        ActionData action = plan().actions().getFirst();
        assertThat(action.owner()).contains(council.id());
        assertThat(action.due()).contains(LocalDate.of(2027, 3, 1));
        assertThat(browser.get(DatePicker.class, "action-due").getValue()).isNull();
    }

    @Test
    void scenario_c_asks_for_four_areas_and_says_what_comes_first() {
        openPlanning();
        decide("C", "Hardly anything holds");
        browser.waitUntil(() -> browser.shows("Working practices"));
        assertThat(plan().areas())
                .extracting(AreaData::words)
                .containsExactly("Aims and objectives", "Structures", "Processes", "Working practices");
        assertThat(browser.shows("a thorough re-examination of the partnership from aims and objectives"))
                .isTrue();
        ActionId later = proposeAsPartner("Later");
        ActionId now = proposeAsPartner("Now");
        plans.write(facilitatorAuthor(), later, FieldKind.URGENCY, "LATER");
        plans.write(facilitatorAuthor(), now, FieldKind.URGENCY, "NOW");
        browser.waitUntil(() -> _find(UrgentActions.class)
                .getFirst()
                .getElement()
                .getTextRecursively()
                .contains("Now – NowLater – Later"));
    }

    @Test
    void a_card_is_proposed_moved_merged_and_taken_off_and_each_is_undone_in_turn() {
        ActionId other = proposeAsPartner("Publish the minutes");
        openPlanning();
        browser.click("new-action");
        propose("Meet every month");
        ActionId id = plan().actions().getLast().id();

        browser.waitUntil(() -> !_find(ActionCard.class).isEmpty() && card(id) != null);
        open(id);
        browser.click("move-AGREED");
        assertThat(action(id).state()).isEqualTo(ActionState.AGREED);
        browser.waitUntil(() -> "AGREED".equals(card(id).getElement().getAttribute("data-state")));
        browser.waitUntil(
                () -> this.<ActionId>select("merge-into").getListDataView().contains(other));
        this.<ActionId>select("merge-into").setValue(other);
        browser.click("merge");
        assertThat(action(other).merged()).extracting(ActionData::id).containsExactly(id);
        assertThat(_find(ActionEditor.class)).isEmpty();
        open(other);
        browser.click("take-off");
        assertThat(plan().actions()).isEmpty();
        browser.waitUntil(() -> browser.shows("Removed actions (1)"));

        browser.pressKey("u");
        assertThat(plan().actions()).extracting(ActionData::id).containsExactly(other);
        browser.click("undo");
        assertThat(plan().actions()).hasSize(2);
        browser.click("undo");
        assertThat(action(id).state()).isEqualTo(ActionState.PROPOSED);
        browser.click("undo");
        assertThat(plan().actions()).extracting(ActionData::id).containsExactly(other);
    }

    @Test
    void text_is_saved_while_it_is_typed_and_undone_as_one_change() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        TextArea what = browser.get(TextArea.class, "edit-what");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));
        what.setValue("Publish the minutes in");
        what.setValue("Publish the minutes in two days");
        assertThat(action(id).what()).isEqualTo("Publish the minutes in two days");
        assertThat(browser.shows("Saved")).isTrue();
        ComponentUtil.fireEvent(what, new BlurEvent<>(what, true));
        browser.get(DatePicker.class, "edit-due").setValue(LocalDate.of(2027, 3, 1));
        assertThat(action(id).due()).hasValue(LocalDate.of(2027, 3, 1));
        browser.click("undo");
        assertThat(action(id).due()).isEmpty();
        browser.click("undo");
        assertThat(action(id).what()).isEqualTo("Publish the minutes");
        browser.waitUntil(() -> what.getValue().equals("Publish the minutes"));
    }

    @Test
    void two_wordings_written_at_the_same_time_are_shown_and_one_is_kept() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        TextArea what = browser.get(TextArea.class, "edit-what");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));
        Set<Long> seen = Set.of(action(id).wordings(FieldKind.WHAT).getFirst().revision());
        what.setValue("Publish the minutes at once");
        plans.planning.write(
                partnerAuthor(),
                PlanField.of(id, FieldKind.WHAT),
                FieldEdit.single(seen),
                "Publish the minutes by Friday");

        browser.waitUntil(() -> browser.shows("Written at the same time"));
        assertThat(what.getValue()).isEqualTo("Publish the minutes at once");
        assertThat(card(id).getElement().getTextRecursively()).contains("Two versions");
        browser.clickLabelled("Keep this version: Publish the minutes by Friday");
        assertThat(action(id).wordings(FieldKind.WHAT))
                .extracting(wording -> wording.words())
                .containsExactly("Publish the minutes by Friday");
        ComponentUtil.fireEvent(what, new BlurEvent<>(what, true));
        browser.waitUntil(() -> what.getValue().equals("Publish the minutes by Friday"));
    }

    @Test
    void unsaved_input_stays_while_others_change_the_plan() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        _get(RadioButtonGroup.class, spec -> spec.withId("scenario-decision"));
        browser.get(TextArea.class, "scenario-reason").setValue("Because");
        browser.click("new-action");
        browser.get(TextArea.class, "action-what").setValue("Meet every");
        open(id);
        TextArea what = browser.get(TextArea.class, "edit-what");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));

        proposeAsPartner("Second");
        plans.facilitation.decide(facilitatorAuthor(), "A", "All is well", List.of());
        plans.rewrite(partnerAuthor(), id, FieldKind.WHAT, "Publish them");
        plans.write(partnerAuthor(), id, FieldKind.PERSON, "Pat Brown");

        browser.waitUntil(
                () -> browser.get(TextField.class, "edit-person").getValue().equals("Pat Brown"));
        assertThat(browser.get(TextArea.class, "edit-what")).isSameAs(what);
        assertThat(what.getValue()).isEqualTo("Publish the minutes");
        assertThat(browser.get(TextArea.class, "action-what").getValue()).isEqualTo("Meet every");
        assertThat(browser.get(TextArea.class, "scenario-reason").getValue()).isEqualTo("Because");
    }

    @Test
    void an_open_card_is_large_on_the_screen_and_says_who_else_is_writing() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        browser.click("show-board");
        assertThat(rounds.round(meeting.facilitator(), meeting.id()).scene()).isEqualTo(Scene.PLAN);
        open(id);
        assertThat(plan().enlarged()).isEqualTo(id);
        assertThat(action(id).editors()).containsValue(AuthorLabel.facilitator());
        plans.responses.setEditing(partnerAuthor(), id, true);
        browser.waitUntil(() -> browser.shows("Writing now: Someone at Council"));
        browser.click("close-editor");
        assertThat(plan().enlarged()).isNull();
        assertThat(action(id).editors()).doesNotContainValue(AuthorLabel.facilitator());
    }

    @Test
    void an_objection_is_shown_as_text_on_the_card() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        var charity = meeting.round().partnership().organisations().get(2);
        this.<Stance>select("stance-" + charity.id()).setValue(Stance.OBJECT);
        browser.waitUntil(() -> card(id).getElement().getTextRecursively().contains("Objection from Charity"));
    }

    @Test
    void actions_of_the_last_plan_are_marked_as_done_and_open_ones_carried_over() {
        RoundData lastYear = rounds.earlierClosed(meeting.id()).getFirst();
        Author then = plans.facilitator(lastYear);
        ActionId met = plans.propose(then, "Meet every month");
        plans.propose(then, "Publish the minutes");
        openPlanning();
        browser.waitUntil(() -> browser.shows("0 of 2 actions done"));
        browser.get(Checkbox.class, "done-" + met).setValue(true);
        browser.waitUntil(() -> browser.shows("1 of 2 actions done"));
        assertThat(plans.action(lastYear, met).isDone()).isTrue();
        assertThat(browser.get(Button.class, "carry-over").getText()).isEqualTo("Carry over 1 open action");
        browser.click("carry-over");
        assertThat(plan().actions()).extracting(ActionData::what).containsExactly("Publish the minutes");
        browser.waitUntil(() -> browser.shows("From the last plan")
                && _find(Button.class, spec -> spec.withId("carry-over")).isEmpty());
    }

    @Test
    void the_next_round_shows_the_last_plan_before_anybody_has_joined() {
        proposeAsPartner("Publish the minutes");
        RoundData next = rounds.prepare(
                meeting.facilitator(),
                meeting.round().partnership().id(),
                meeting.round().plan());
        browser.signIn(meeting.email());
        browser.open("console/rounds/" + next.id() + "/preparation");
        browser.waitUntil(() -> browser.shows("0 of 1 action done"));
        browser.click("carry-over");
        assertThat(plans.of(next).actions()).extracting(ActionData::what).containsExactly("Publish the minutes");
    }

    @Test
    void hidden_results_make_no_area_of_concern() {
        rounds.conceal(meeting.facilitator(), meeting.id(), true);
        findings.add(meeting.facilitator(), meeting.id(), FindingSubject.PARTNERSHIP, "We meet too rarely");
        openPlanning();
        decide("B", "Trust has to be worked at");
        assertThat(plan().areas()).extracting(AreaData::words).containsExactly("We meet too rarely");
    }

    @Test
    void the_editor_closes_when_somebody_else_takes_its_action_off_the_board() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        plans.planning.remove(partnerAuthor(), id);
        browser.waitUntil(() -> browser.shows("Someone else removed or merged the action that was open here."));
        assertThat(_find(ActionEditor.class)).isEmpty();
    }

    @Test
    void a_field_that_has_just_lost_the_focus_keeps_the_new_text() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        TextArea what = browser.get(TextArea.class, "edit-what");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));
        what.setValue("Publish the minutes at once");
        ComponentUtil.fireEvent(what, new BlurEvent<>(what, true));
        assertThat(what.getValue()).isEqualTo("Publish the minutes at once");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));
        what.setValue("Publish the minutes at once, in full");
        assertThat(action(id).conflicts()).isEmpty();
    }

    @Test
    void every_field_and_every_button_says_what_it_is() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        decide("C", "Hardly anything holds");
        browser.waitUntil(() -> browser.shows("Working practices"));
        browser.click("new-action");
        open(id);
        List<Component> nameless = Stream.concat(
                        _find(Component.class).stream()
                                .filter(part -> part instanceof HasValue<?, ?> && part instanceof HasLabel)
                                .filter(part -> ((HasLabel) part).getLabel() == null
                                        || ((HasLabel) part).getLabel().isEmpty()),
                        _find(Button.class).stream()
                                .filter(button -> button.getText().isEmpty()
                                        && button.getAriaLabel().isEmpty()))
                .toList();
        assertThat(nameless).isEmpty();
    }

    private void openPlanning() {
        browser.signIn(meeting.email());
        browser.open("console/rounds/" + meeting.id() + "/planning");
    }

    @SuppressWarnings("unchecked")
    private void decide(String letter, String why) {
        RadioButtonGroup<Instrument.Scenario> group = browser.get(RadioButtonGroup.class, "scenario-decision");
        group.setValue(group.getListDataView()
                .getItems()
                .filter(scenario -> scenario.letter().equals(letter))
                .findFirst()
                .orElseThrow());
        browser.get(TextArea.class, "scenario-reason").setValue(why);
        browser.click("record-decision");
    }

    private void propose(String what) {
        browser.get(TextArea.class, "action-what").setValue(what);
        browser.click("propose-action");
    }

    private ActionId proposeAsPartner(String what) {
        return plans.propose(partnerAuthor(), what);
    }

    private Author partnerAuthor() {
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.id(), true);
        return plans.partner(meeting.partners().getFirst());
    }

    private Author facilitatorAuthor() {
        return plans.facilitator(meeting.round());
    }

    private PlanData plan() {
        return plans.of(meeting.round());
    }

    private ActionData action(ActionId id) {
        return plans.action(meeting.round(), id);
    }

    private static List<String> of(List<AreaData> areas, AreaData.Kind kind) {
        return areas.stream()
                .filter(area -> area.kind() == kind)
                .map(area -> area.subject().code())
                .toList();
    }

    private ActionCard card(ActionId id) {
        return browser.get(ActionCard.class, "action-" + id);
    }

    private void open(ActionId id) {
        browser.waitUntil(() ->
                !_find(ActionCard.class, spec -> spec.withId("action-" + id)).isEmpty());
        LocatorJ._click(LocatorJ._get(card(id), com.vaadin.flow.component.html.NativeButton.class));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return browser.get(Select.class, id);
    }
}
