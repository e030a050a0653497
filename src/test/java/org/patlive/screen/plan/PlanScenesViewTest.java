package org.patlive.screen.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.actionplan.plan.Stance;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.screen.projector.ScreenViewFixture;
import org.patlive.screen.scene.FollowUpScene;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.TestPlans;
import org.patlive.words.PlanWords;
import org.springframework.beans.factory.annotation.Autowired;

/** The scenes of the action plan: board, enlarged action, next review, and follow-up of the last plan. */
class PlanScenesViewTest extends ScreenViewFixture {

    private static final int COUNCIL = 0;
    private static final int CHARITY = 1;

    @Autowired
    private TestPlans plans;

    @Autowired
    private Instrument instrument;

    private Author us;

    @BeforeEach
    void showPlan() {
        opens(Mode.OPEN);
        us = plans.facilitator(round);
        shows(Scene.PLAN);
    }

    @Test
    void before_the_first_proposal_the_screen_says_what_will_stand_there() {
        projects("No actions yet");

        assertThat(seen(PlanScene.class)).contains("Actions appear here as partners propose them");
        assertThat(_find(ActionCard.class)).isEmpty();
    }

    @Test
    void a_card_shows_what_why_who_until_when_and_how_pressing() {
        ActionId id = proposes(Map.of(
                FieldKind.WHAT, "Share one budget",
                FieldKind.SUBJECT, "4C",
                FieldKind.OWNER, organisation(COUNCIL).toString(),
                FieldKind.PERSON, "Jo Smith",
                FieldKind.DUE, "2027-03-01",
                FieldKind.URGENCY, Urgency.NOW.name()));
        plans.responses.support(partner(CHARITY), id, true);

        projects("1 action proposed");

        assertThat(seen(ActionCard.class))
                .contains("Share one budget", "4C", "Trust", "Council, Jo Smith", "1 Mar 2027", "Urgency: now")
                .contains("1 supports it");
        assertThat(said(card(id), "data-action")).isEqualTo(id.toString());
        assertThat(said(card(id), "data-state")).isEqualTo("PROPOSED");
        assertThat(said(card(id), "data-objection")).isNull();
    }

    @Test
    void a_card_stays_the_same_card_wherever_it_goes_and_whatever_is_written_in_it() {
        ActionId first = proposes("Share one budget");
        ActionId second = proposes("Meet every month");
        projects("2 actions proposed");
        ActionCard one = card(first);
        ActionCard other = card(second);

        plans.planning.move(us, first, ActionState.AGREED);
        plans.write(us, second, FieldKind.DUE, "2027-03-01");

        soon(() -> assertThat(message()).isEqualTo("1 proposed, 1 agreed"));
        soon(() -> assertThat(seen(card(second))).contains("1 Mar 2027"));
        assertThat(card(first)).isSameAs(one);
        assertThat(card(second)).isSameAs(other);
        assertThat(said(card(first), "data-state")).isEqualTo("AGREED");
        assertThat(one.getParent()).isNotEqualTo(other.getParent());
    }

    @Test
    void an_objection_two_wordings_and_who_is_writing_are_said_in_words() {
        ActionId id = proposes("Share one budget");
        Author charity = partner(CHARITY);
        projects("1 action proposed");
        assertThat(seen(card(id))).isEqualTo("Share one budget");

        plans.write(charity, stance(id, CHARITY), Stance.OBJECT.name());
        plans.write(us, id, FieldKind.WHAT, "Share one account");
        plans.responses.setEditing(charity, id, true);

        soon(() -> assertThat(seen(card(id)))
                .contains("Objection: Charity")
                .contains("Two versions")
                .contains("Someone at Charity"));
        assertThat(message()).isEqualTo("1 action proposed, 1 with an objection");
        assertThat(said(card(id), "data-objection")).isNotNull();

        plans.responses.setEditing(charity, id, false);
        soon(() -> assertThat(_find(ActiveEditors.class)).as("visible").isEmpty());
    }

    @Test
    void the_facilitator_turns_the_pages() {
        for (int i = 1; i <= 14; i++) {
            proposes("Action no. " + i + ".");
        }
        projects("14 actions proposed");
        assertThat(cards()).hasSize(9).first().asString().contains("no. 1.");
        assertThat(seen(PlanScene.class)).contains("Page 1 of 2 · 14 actions");

        plans.facilitation.show(us, 2, null);
        soon(() -> assertThat(cards()).hasSize(5).last().asString().contains("no. 14."));

        plans.facilitation.show(us, 7, null);
        soon(() -> assertThat(seen(PlanScene.class)).contains("Page 2 of 2"));
    }

    @Test
    void one_action_stands_alone_with_everything_and_grows_while_it_is_written() {
        ActionId id = proposes(Map.of(FieldKind.WHAT, "Share", FieldKind.SUBJECT, "4C"));
        proposes("Meet every month");
        Author charity = partner(CHARITY);
        plans.write(charity, stance(id, CHARITY), Stance.OBJECT.name());
        plans.write(charity, PlanField.of(id, FieldKind.NOTE, organisation(CHARITY)), "We were not asked before");
        plans.responses.remark(charity, id, UUID.randomUUID(), "We tried this in 2019");
        plans.facilitation.show(us, 1, id);

        projects("Charity objects to this action");

        assertThat(_find(ActionCard.class)).as("visible").isEmpty();
        assertThat(seen(LargeAction.class))
                .contains("Share")
                .contains(instrument.element(Item.of("4C")).title())
                .contains("Objects", "“We were not asked before”")
                .contains("Someone at Charity: We tried this in 2019")
                .contains("No answer yet: Council")
                .doesNotContain("wrote", "Two versions");

        UUID writing = UUID.randomUUID();
        plans.planning.write(us, PlanField.of(id, FieldKind.WHAT), new FieldEdit(writing, 1, Set.of()), "Share one");
        soon(() -> assertThat(seen(LargeAction.class)).contains("The facilitator wrote", "Share one"));
        assertThat(message()).isEqualTo("Two versions of this line. Which one do we keep?");
        plans.planning.write(
                us, PlanField.of(id, FieldKind.WHAT), new FieldEdit(writing, 2, Set.of()), "Share one budget");
        soon(() -> assertThat(seen(LargeAction.class)).contains("Share one budget"));
    }

    @Test
    void in_scenario_a_the_next_review_stands_large() {
        plans.facilitation.decide(us, "A", "All is well", List.of());
        projects("Next review: no date yet");

        plans.write(us, PlanField.of(FieldKind.REVIEW_HOW), ReviewKind.OTHER_LEVELS.name());
        plans.write(us, PlanField.of(FieldKind.REVIEW_DATE), "2027-09-15");
        plans.write(us, PlanField.of(FieldKind.REVIEW_WITH), "The front line");

        soon(() -> assertThat(seen(ReviewPanel.class))
                .contains(
                        PlanWords.label(ReviewKind.OTHER_LEVELS),
                        "15 September 2027",
                        "The front line",
                        "All is well"));
        assertThat(message()).isEqualTo("Next review on 15 September 2027");
        ActionId id = proposes("Meet every month");
        soon(() -> assertThat(card(id)).isNotNull());
        assertThat(message()).isEqualTo("Next review on 15 September 2027, 1 action until then");
    }

    @Test
    void in_scenario_b_areas_without_an_action_are_named_and_not_while_results_are_hidden() {
        AreaData weak = area(AreaData.Kind.WEAK, "4C", "Fairness of benefits");
        AreaData found = area(AreaData.Kind.FINDING, "2", "Aims are not shared");
        AreaData taken = area(AreaData.Kind.FINDING, "3", "Nobody owns it");
        plans.facilitation.decide(us, "B", "Some areas worry us", List.of(weak, found, taken));
        projects("3 areas of concern, no actions yet");
        assertThat(seen(PlanScene.class)).contains("Low score", "Fairness of benefits");

        proposes(Map.of(
                FieldKind.WHAT, "Name an owner", FieldKind.AREA, taken.id().toString()));
        soon(() -> assertThat(seen(PlanScene.class))
                .contains("No action yet for: 4C Fairness of benefits · 2 Aims are not shared"));

        rounds.conceal(facilitator, round.id(), true);
        soon(() -> assertThat(seen(PlanScene.class))
                .contains("No action yet for: 2 Aims are not shared")
                .contains("Name an owner"));
    }

    @Test
    void in_scenario_c_what_comes_first_is_numbered_across_the_areas() {
        AreaData aims = area(AreaData.Kind.REMEDY, "", "Aims and objectives");
        AreaData structures = area(AreaData.Kind.REMEDY, "", "Structures");
        plans.facilitation.decide(us, "C", "We cannot go on", List.of(aims, structures));
        ActionId first = proposes(Map.of(
                FieldKind.WHAT, "Say why we are here", FieldKind.AREA, aims.id().toString()));
        ActionId second = proposes(Map.of(
                FieldKind.WHAT, "Say it to everybody", FieldKind.AREA, aims.id().toString()));

        projects("2 actions proposed");

        assertThat(seen(AreasStrip.class)).isEqualTo("Aims and objectives1, 2Structuresno action yet");
        assertThat(seen(card(second))).startsWith("2Say it to everybody");
        plans.planning.swap(us, first, second);
        soon(() -> assertThat(seen(card(second))).startsWith("1Say it to everybody"));
    }

    @Test
    void a_first_round_has_no_plan_to_look_back_on() {
        shows(Scene.FOLLOWUP);
        projects("No earlier action plan to follow up");
    }

    @Test
    void the_next_round_opens_with_what_became_of_the_plan_and_then_shows_what_moved() {
        ActionId done = proposes(Map.of(FieldKind.WHAT, "Share one budget", FieldKind.SUBJECT, "4C"));
        plans.planning.move(us, done, ActionState.DONE);
        ActionId open = proposes(Map.of(FieldKind.WHAT, "Meet every month", FieldKind.SUBJECT, "1A"));
        plans.planning.move(us, open, ActionState.UNDER_WAY);
        fill(join(2), 2);
        closes();
        round = workshop.aRound().of(round.partnership()).open();
        shows(Scene.FOLLOWUP);

        projects("1 of 2 actions agreed in “Spring round” is done");

        assertThat(seen(FollowUpScene.class))
                .contains("Done", "Share one budget", "Under way, not done", "Meet every month")
                .contains("Scores are compared when the new answers are in")
                .doesNotContain("4C");

        RespondentId partner = workshop.joins(round);
        workshop.ticks(partner, "4C", 4);
        workshop.ticks(partner, "1A", 1);

        soon(() -> assertThat(seen(FollowUpScene.class))
                .contains("4C moved up from 2.0 to 4.0 (out of 4)", "1A moved down from 2.0 to 1.0 (out of 4)"));
        assertThat(message()).isEqualTo("1 of 2 agreed actions is done. 1 of 2 scores is up, 1 down");

        rounds.conceal(facilitator, round.id(), true);

        soon(() -> assertThat(seen(FollowUpScene.class))
                .contains("Scores are compared when the facilitator shows results")
                .contains("Share one budget")
                .doesNotContain("4C"));
    }

    /** Changes made before the screen was opened arrive with the first snapshot. */
    private void projects(String message) {
        projects();
        soon(() -> assertThat(message()).isEqualTo(message));
    }

    private ActionId proposes(String what) {
        return proposes(Map.of(FieldKind.WHAT, what));
    }

    private ActionId proposes(Map<FieldKind, String> first) {
        return plans.propose(us, first);
    }

    private Author partner(int organisation) {
        return plans.authors.seenAs(workshop.joins(round, organisation));
    }

    private OrganisationId organisation(int number) {
        return round.partnership().organisations().get(number).id();
    }

    private PlanField stance(ActionId action, int organisation) {
        return PlanField.of(action, FieldKind.STANCE, organisation(organisation));
    }

    private static AreaData area(AreaData.Kind kind, String subject, String words) {
        return new AreaData(UUID.randomUUID(), kind, new FindingSubject(subject), null, words);
    }

    private static ActionCard card(ActionId id) {
        return _get(
                ActionCard.class,
                spec -> spec.withPredicate(card -> id.toString().equals(said(card, "data-action"))));
    }

    private static List<String> cards() {
        return _find(ActionCard.class).stream().map(PlanScenesViewTest::seen).toList();
    }

    private static String seen(Class<? extends Component> part) {
        return seen(_get(part));
    }

    private static String seen(Component part) {
        return seen(part.getElement());
    }

    /** Returns the text of an element without invisible parts. */
    private static String seen(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(PlanScenesViewTest::seen).collect(Collectors.joining())
                : "";
    }

    private static String said(ActionCard card, String attribute) {
        return card.getElement().getAttribute(attribute);
    }
}
