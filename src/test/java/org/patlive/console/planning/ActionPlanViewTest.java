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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.console.board.ActionCard;
import org.patlive.console.board.ActionEditor;
import org.patlive.console.board.UrgentActions;
import org.patlive.console.parts.ConsoleViewTest;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.ActionId;
import org.patlive.testing.LoadedMeeting;
import org.springframework.beans.factory.annotation.Autowired;

/** The facilitator's desk while the group drafts its plan. */
class ActionPlanViewTest extends ConsoleViewTest {

    @Autowired
    private LoadedMeeting meetings;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FindingService findings;

    @Autowired
    private Planning planning;

    @Autowired
    private ActionResponses actionResponses;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanReader planReader;

    @Autowired
    private PlanAuthors authors;

    private LoadedMeeting.Loaded meeting;

    @BeforeEach
    void holdMeeting() {
        meeting = meetings.closed(Mode.ANONYMOUS, 24);
    }

    @Test
    void a_decision_is_recorded_with_what_its_plan_has_to_answer() {
        findings.add(meeting.facilitator(), meeting.round().id(), FindingSubject.PARTNERSHIP, "We meet too rarely");
        openPlanning();
        browser.waitUntil(
                () -> browser.shows("The results suggest scenario")); // an Anonymous round has to release first
        decide("B", "");
        assertThat(browser.shows("Write down in a sentence why")).isTrue();

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
        findings.add(
                meeting.facilitator(), meeting.round().id(), new FindingSubject("4C"), "We share benefits unevenly");
        openPlanning();
        decide("B", "Trust has to be worked at");
        browser.waitUntil(() -> browser.shows("We share benefits unevenly"));
        browser.clickLabelled("Propose an action for: We share benefits unevenly");
        propose("Draw up a table of who gains what");

        ActionData action = plan().actions().getFirst();
        assertThat(action.subject().code()).isEqualTo("4C");
        assertThat(action.finding()).isPresent();
        assertThat(plan().answering(plan().areas().getFirst())).containsExactly(action);
        browser.waitUntil(() -> browser.shows("Draw up a table of who gains what (Proposed)"));
        browser.clickLabelled("Remove the area: We share benefits unevenly");
        assertThat(of(plan().areas(), AreaData.Kind.FINDING)).isEmpty();
        browser.click("undo");
        assertThat(of(plan().areas(), AreaData.Kind.FINDING)).containsExactly("4C");
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
        planning.write(
                facilitatorAuthor(), PlanField.of(later, FieldKind.URGENCY), FieldEdit.single(Set.of()), "LATER");
        planning.write(facilitatorAuthor(), PlanField.of(now, FieldKind.URGENCY), FieldEdit.single(Set.of()), "NOW");
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
        assertThat(plan().action(id).orElseThrow().state()).isEqualTo(ActionState.AGREED);
        browser.waitUntil(() -> "AGREED".equals(card(id).getElement().getAttribute("data-state")));
        browser.waitUntil(
                () -> this.<ActionId>select("merge-into").getListDataView().contains(other));
        this.<ActionId>select("merge-into").setValue(other);
        browser.click("merge");
        assertThat(plan().action(other).orElseThrow().merged())
                .extracting(ActionData::id)
                .containsExactly(id);
        assertThat(_find(ActionEditor.class)).isEmpty();
        open(other);
        browser.click("take-off");
        assertThat(plan().actions()).isEmpty();
        browser.waitUntil(() -> browser.shows("Taken off the board (1)"));

        browser.pressKey("u");
        assertThat(plan().actions()).extracting(ActionData::id).containsExactly(other);
        browser.click("undo");
        assertThat(plan().actions()).hasSize(2);
        browser.click("undo");
        assertThat(plan().action(id).orElseThrow().state()).isEqualTo(ActionState.PROPOSED);
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
        assertThat(plan().action(id).orElseThrow().what()).isEqualTo("Publish the minutes in two days");
        assertThat(browser.shows("Saved")).isTrue();
        ComponentUtil.fireEvent(what, new BlurEvent<>(what, true));
        browser.get(DatePicker.class, "edit-due").setValue(LocalDate.of(2027, 3, 1));
        assertThat(plan().action(id).orElseThrow().due()).hasValue(LocalDate.of(2027, 3, 1));
        browser.click("undo");
        assertThat(plan().action(id).orElseThrow().due()).isEmpty();
        browser.click("undo");
        assertThat(plan().action(id).orElseThrow().what()).isEqualTo("Publish the minutes");
        browser.waitUntil(() -> what.getValue().equals("Publish the minutes"));
    }

    @Test
    void two_wordings_written_at_the_same_time_are_shown_and_one_is_kept() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        TextArea what = browser.get(TextArea.class, "edit-what");
        ComponentUtil.fireEvent(what, new FocusEvent<>(what, true));
        Set<Long> seen = Set.of(plan().action(id)
                .orElseThrow()
                .wordings(FieldKind.WHAT)
                .getFirst()
                .revision());
        what.setValue("Publish the minutes at once");
        planning.write(
                partnerAuthor(),
                PlanField.of(id, FieldKind.WHAT),
                FieldEdit.single(seen),
                "Publish the minutes by Friday");

        browser.waitUntil(() -> browser.shows("Written at the same time"));
        assertThat(what.getValue()).isEqualTo("Publish the minutes at once");
        assertThat(card(id).getElement().getTextRecursively()).contains("Two wordings");
        browser.clickLabelled("Keep this one: Publish the minutes by Friday");
        assertThat(plan().action(id).orElseThrow().wordings(FieldKind.WHAT))
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
        facilitation.decide(facilitatorAuthor(), "A", "All is well", List.of());
        planning.write(partnerAuthor(), PlanField.of(id, FieldKind.WHAT), FieldEdit.single(seen(id)), "Publish them");
        planning.write(partnerAuthor(), PlanField.of(id, FieldKind.PERSON), FieldEdit.single(Set.of()), "Pat Brown");

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
        assertThat(rounds.round(meeting.facilitator(), meeting.round().id()).scene())
                .isEqualTo(Scene.PLAN);
        open(id);
        assertThat(plan().enlarged()).isEqualTo(id);
        assertThat(plan().action(id).orElseThrow().editors()).containsValue("The facilitator");
        actionResponses.setEditing(partnerAuthor(), id, true);
        browser.waitUntil(() -> browser.shows("Writing now: Someone at Council"));
        browser.click("close-editor");
        assertThat(plan().enlarged()).isNull();
        assertThat(plan().action(id).orElseThrow().editors()).doesNotContainValue("The facilitator");
    }

    @Test
    void an_objection_is_shown_as_text_on_the_card() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        var charity = meeting.round().partnership().organisations().get(2);
        this.<Stance>select("stance-" + charity.id()).setValue(Stance.OBJECT);
        browser.waitUntil(() -> card(id).getElement().getTextRecursively().contains("Objects: Charity"));
    }

    @Test
    void actions_of_the_last_plan_are_marked_as_done_and_open_ones_carried_over() {
        RoundData lastYear = rounds.earlierClosed(meeting.round().id()).getFirst();
        Author then = authors.facilitator(meeting.facilitator(), lastYear.id());
        ActionId met = new ActionId(java.util.UUID.randomUUID());
        planning.propose(then, met, FieldEdit.single(Set.of()), Map.of(FieldKind.WHAT, "Meet every month"));
        planning.propose(
                then, ActionId.random(), FieldEdit.single(Set.of()), Map.of(FieldKind.WHAT, "Publish the minutes"));
        openPlanning();
        browser.waitUntil(() -> browser.shows("0 of 2 actions done"));
        browser.get(Checkbox.class, "done-" + met).setValue(true);
        browser.waitUntil(() -> browser.shows("1 of 2 actions done"));
        assertThat(planReader.of(lastYear.id()).action(met).orElseThrow().isDone())
                .isTrue();
        assertThat(browser.get(Button.class, "carry-over").getText()).isEqualTo("Carry over the open action");
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
        browser.signIn(accounts.byEmail(meeting.email()).orElseThrow());
        browser.open("console/rounds/" + next.id() + "/preparation");
        browser.waitUntil(() -> browser.shows("0 of 1 actions done"));
        browser.click("carry-over");
        assertThat(planReader.of(next.id()).actions())
                .extracting(ActionData::what)
                .containsExactly("Publish the minutes");
    }

    @Test
    void hidden_results_make_no_area_of_concern() {
        rounds.conceal(meeting.facilitator(), meeting.round().id(), true);
        findings.add(meeting.facilitator(), meeting.round().id(), FindingSubject.PARTNERSHIP, "We meet too rarely");
        openPlanning();
        decide("B", "Trust has to be worked at");
        assertThat(plan().areas()).extracting(AreaData::words).containsExactly("We meet too rarely");
    }

    @Test
    void the_editor_closes_when_somebody_else_takes_its_action_off_the_board() {
        ActionId id = proposeAsPartner("Publish the minutes");
        openPlanning();
        open(id);
        planning.remove(partnerAuthor(), id);
        browser.waitUntil(() -> browser.shows("taken off the board, or merged, by somebody else"));
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
        assertThat(plan().action(id).orElseThrow().conflicts()).isEmpty();
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
        browser.signIn(accounts.byEmail(meeting.email()).orElseThrow());
        browser.open("console/rounds/" + meeting.round().id() + "/planning");
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
        ActionId id = ActionId.random();
        planning.propose(partnerAuthor(), id, FieldEdit.single(Set.of()), Map.of(FieldKind.WHAT, what));
        return id;
    }

    private Author partnerAuthor() {
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.round().id(), true);
        return authors.partner(meeting.partners().getFirst());
    }

    private Author facilitatorAuthor() {
        return authors.facilitator(meeting.facilitator(), meeting.round().id());
    }

    private Set<Long> seen(ActionId id) {
        return Set.of(plan().action(id)
                .orElseThrow()
                .wordings(FieldKind.WHAT)
                .getFirst()
                .revision());
    }

    private PlanData plan() {
        return planReader.of(meeting.round().id());
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
