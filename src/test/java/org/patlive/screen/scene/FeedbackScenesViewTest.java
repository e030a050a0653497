package org.patlive.screen.scene;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.design.CountBars;
import org.patlive.design.DartboardFigure;
import org.patlive.design.TrendFigure;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.screen.projector.ScreenViewFixture;
import org.patlive.screen.scenario.ScenarioCard;
import org.patlive.screen.scenario.ScenarioScene;
import org.patlive.screen.statement.QuestionLine;
import org.patlive.screen.statement.StatementScene;
import org.patlive.shared.RespondentId;
import org.springframework.beans.factory.annotation.Autowired;

/** The scenes of the feedback meeting: what each shows, and what it hides. */
class FeedbackScenesViewTest extends ScreenViewFixture {

    private static final Item FAIRNESS = Item.of("4C");

    @Autowired
    private Instrument instrument;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private RoomQuestionService roomQuestions;

    @Autowired
    private FindingService findings;

    @Autowired
    private CommentService comments;

    @Test
    void a_statement_stands_in_its_own_words_over_its_answers_with_what_lies_behind_it() {
        opens(Mode.OPEN);
        answers(FAIRNESS, 4, 4, 1, 1);
        shows(FAIRNESS);

        projects();

        assertThat(attribute("data-statement")).isEqualTo("4C");
        assertThat(message()).isEqualTo("We’re in two camps: some agree, some disagree");
        Instrument.Element element = instrument.element(FAIRNESS);
        assertThat(text(StatementScene.class))
                .contains("“" + element.statement() + "”")
                .contains(element.explanation().getFirst())
                .contains("two camps, 2 agree, 2 disagree")
                .contains(
                        "PAT Live added the disagreement figure and its pattern. They’re not part of the published tool.");
        assertThat(text(CountBars.class)).contains("Strongly agree2").contains("Strongly disagree2");
    }

    @Test
    void below_ten_partners_a_statement_shows_a_colour_and_no_counts() {
        opens(Mode.ANONYMOUS);
        List<RespondentId> partners = join(5);
        fill(partners, 4);
        partners.stream().limit(2).forEach(partner -> workshop.ticks(partner, FAIRNESS.code(), 1));
        shows(FAIRNESS);
        projects();
        soon(() -> assertThat(text(StatementScene.class)).contains("5 of 5", "have answered this statement"));

        closes();

        soon(() -> assertThat(text(StatementScene.class))
                .contains("75–100% far apart")
                .contains("Numbers are shown only for 10 answers or more")
                .contains("at least a third agree and a third disagree")
                .doesNotContain("3 agree"));
        assertThat(_find(CountBars.class)).isEmpty();
    }

    @Test
    void hidden_results_leave_the_statement_but_not_its_answers() {
        opens(Mode.OPEN);
        answers(FAIRNESS, 4, 4, 1, 1);
        rounds.conceal(facilitator, round.id(), true);
        shows(FAIRNESS);

        projects();

        assertThat(message()).isEqualTo("Results are hidden until the facilitator shows them");
        assertThat(_find(CountBars.class)).isEmpty();
        assertThat(text(StatementScene.class))
                .contains(instrument.element(FAIRNESS).statement())
                .doesNotContain("two camps");
    }

    @Test
    void a_question_to_the_phones_is_counted_and_then_shown() {
        opens(Mode.OPEN);
        List<RespondentId> partners = answers(FAIRNESS, 4, 4, 1, 1);
        closes();
        shows(FAIRNESS);
        projects();
        RoomQuestion cause = new RoomQuestion(RoomQuestion.Kind.CAUSE, FAIRNESS);
        RoomQuestion second = new RoomQuestion(RoomQuestion.Kind.SECOND, FAIRNESS);

        roomQuestions.ask(facilitator, round.id(), cause);
        partners.stream().limit(3).forEach(partner -> roomQuestions.answer(partner, cause, 2));

        soon(() -> assertThat(text(QuestionLine.class)).contains("Answer on your phone: 3 of 4 have"));
        assertThat(message()).isEqualTo("Why do we differ?");

        roomQuestions.show(facilitator, round.id());

        soon(() -> assertThat(message()).isEqualTo("Why we differ, mainly: “We read the statement differently”"));
        assertThat(_find(QuestionLine.class)).as("visible").isEmpty();
        assertThat(_find(CountBars.class)).hasSize(2);

        roomQuestions.ask(facilitator, round.id(), second);
        partners.forEach(partner -> roomQuestions.answer(partner, second, 3));

        soon(() -> assertThat(text(QuestionLine.class)).contains("Vote again on your phone: 4 of 4 have"));
        assertThat(message()).startsWith("Second vote");

        roomQuestions.show(facilitator, round.id());

        soon(() -> assertThat(message()).isEqualTo("We have moved closer together"));
        assertThat(text(StatementScene.class)).contains("Answerfirstsecond").contains("Agree04");
    }

    @Test
    void comments_and_findings_come_to_a_statement_when_they_are_shown() {
        opens(Mode.OPEN);
        RespondentId partner = answers(FAIRNESS, 4, 1).getFirst();
        CommentTopic topic = new CommentTopic(FAIRNESS.code());
        intake.comment(partner, topic, "We carry the same risk");
        closes();
        shows(FAIRNESS);
        projects();
        assertThat(text(StatementScene.class)).doesNotContain("We carry");

        comments.showAll(facilitator, round.id(), topic);
        findings.add(facilitator, round.id(), FindingSubject.of(FAIRNESS), "Kept on the desk");
        findings.show(
                facilitator,
                round.id(),
                findings.add(facilitator, round.id(), FindingSubject.of(FAIRNESS), "Share the budget")
                        .id(),
                true);

        soon(() -> assertThat(text(StatementScene.class))
                .contains("“We carry the same risk”")
                .contains("Share the budget")
                .doesNotContain("Kept on the desk")
                .doesNotContain(instrument.element(FAIRNESS).explanation().getFirst()));
    }

    @Test
    void the_heatmap_follows_its_mode() {
        opens(Mode.OPEN);
        answers(FAIRNESS, 4, 3);
        rounds.show(facilitator, round.id(), new ScreenState(Scene.HEATMAP, null, HeatmapMode.MEAN));

        projects();

        assertThat(text(HeatmapScene.class)).contains("mean score by statement").contains("3.5 of 4");
    }

    @Test
    void the_agenda_is_as_long_as_the_time() {
        opens(Mode.OPEN);
        fill(join(2), 1);
        rounds.setAgendaMinutes(facilitator, round.id(), 20);
        shows(Scene.AGENDA);

        projects();

        assertThat(message()).isEqualTo("2 statements worth discussing now");
        assertThat(text(AgendaScene.class))
                .contains(instrument.element(Item.of("1A")).statement())
                .contains("the score is low")
                .contains("10 minutes each · 34 more worth discussing");
    }

    @Test
    void what_is_weak_and_matters_stands_in_the_marked_corner() {
        opens(Mode.OPEN);
        List<RespondentId> partners = join(2);
        fill(partners, 2);
        partners.forEach(partner -> workshop.ticks(partner, "W4", 5));
        shows(Scene.SIGNIFICANCE);

        projects();

        assertThat(message()).isEqualTo("Trust matters a lot and scores low");
        Div chip = _get(Div.class, spec -> spec.withClasses("pat-matrix-chip"));
        assertThat(chip.getElement().getTextRecursively()).isEqualTo("4 Trust5.0");
        assertThat(chip.getParent().orElseThrow().getElement().getClassList()).contains("pat-matrix-pressing");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains("significant but low");
        assertThat(text(SignificanceScene.class)).contains("Not placed: Need (no answers)");
    }

    @Test
    void aims_that_may_come_at_a_cost_are_shown_with_what_the_publication_says() {
        opens(Mode.OPEN);
        List<RespondentId> partners = join(2);
        fill(partners, 2);
        partners.forEach(partner -> workshop.ticks(partner, "success", 4));
        shows(Scene.SUCCESS);

        projects();

        assertThat(message()).isEqualTo("We achieve our aims, perhaps at a cost to the partnership");
        assertThat(text(SuccessScene.class))
                .contains("ultimately at the cost of a fractured partnership")
                .contains("37–72")
                .contains("Strongly agree2");
    }

    @Test
    void organisations_stand_side_by_side_and_a_small_one_is_a_card_with_the_reason() {
        opens(Mode.ORGANISATION);
        fill(List.of(workshop.joins(round, 0)), 4);
        fill(List.of(workshop.joins(round, 1)), 2);
        shows(Scene.ORGANISATIONS);

        projects();

        assertThat(_find(DartboardFigure.class)).hasSize(2);
        assertThat(text(ComparisonScene.class)).contains("Need: Council 19–24, Charity 7–12");

        opens(Mode.ANONYMOUS);
        fill(join(5), 3);
        fill(List.of(workshop.joins(round, 1)), 2);
        shows(Scene.ORGANISATIONS);
        projects();
        soon(() -> assertThat(text(ComparisonScene.class)).contains("6 of 6", "have answered all 36 statements"));
        closes();

        soon(() -> assertThat(text(ComparisonScene.class)).contains("Hidden to protect people’s answers"));
        assertThat(_find(DartboardFigure.class)).isEmpty();
    }

    @Test
    void the_first_round_has_no_trend_and_the_second_has() {
        opens(Mode.OPEN);
        fill(join(1), 2);
        shows(Scene.TREND);
        projects();
        assertThat(message()).isEqualTo("First round: nothing to compare yet");
        assertThat(_find(TrendFigure.class)).as("visible").isEmpty();
        closes();

        round = workshop.aRound().of(round.partnership()).open();
        fill(join(1), 4);
        shows(Scene.TREND);
        projects();

        soon(() -> assertThat(message()).contains("In a higher band than last round: "));
        assertThat(text(TrendScene.class)).contains("1 Need12.0, 1 partner24.0, 1 partner");
    }

    @Test
    void findings_stand_together_once_the_room_may_see_them() {
        opens(Mode.OPEN);
        shows(Scene.FINDINGS);
        projects();
        assertThat(message()).isEqualTo("No findings yet");

        findings.add(facilitator, round.id(), FindingSubject.of(2), "Kept on the desk");
        soon(() -> assertThat(message()).isEqualTo("Our findings are not shown yet"));
        findings.show(
                facilitator,
                round.id(),
                findings.add(facilitator, round.id(), FindingSubject.of(2), "Our purpose is clear")
                        .id(),
                true);

        soon(() -> assertThat(text(FindingsScene.class)).contains("2 Purpose", "Our purpose is clear"));
        assertThat(text(FindingsScene.class)).doesNotContain("Kept on the desk");
    }

    @Test
    void the_three_scenarios_stand_side_by_side_with_the_suggested_ones_marked_and_why() {
        opens(Mode.OPEN);
        shows(Scene.SCENARIO);
        projects();
        assertThat(message()).isEqualTo("The results suggest no scenario");
        assertThat(text(ScenarioScene.class)).contains("no answers");

        fill(join(2), 3);

        soon(() -> assertThat(message()).isEqualTo("The results suggest scenario A or B. The group decides."));
        for (Instrument.Scenario scenario : instrument.scenarios()) {
            assertThat(card(scenario.letter())).contains("“" + scenario.summary() + "”");
        }
        assertThat(card("A")).contains("Suggested");
        assertThat(card("B")).contains("Suggested");
        assertThat(card("C")).doesNotContain("Suggested");
        assertThat(text(ScenarioScene.class))
                .contains("scores 13–18 on every principle")
                .contains("PAT Live added the suggestion");

        rounds.conceal(facilitator, round.id(), true);
        soon(() -> assertThat(message()).isEqualTo("Results are hidden until the facilitator shows them"));
        assertThat(text(ScenarioScene.class))
                .contains(instrument.scenarios().getFirst().summary())
                .doesNotContain("Suggested")
                .doesNotContain("13–18");
    }

    @Test
    void hands_stand_under_the_scenarios_once_the_question_has_ended() {
        opens(Mode.ANONYMOUS);
        List<RespondentId> partners = join(10);
        closes();
        shows(Scene.SCENARIO);
        projects();
        roomQuestions.ask(facilitator, round.id(), RoomQuestion.HANDS);
        partners.forEach(partner -> roomQuestions.answer(partner, RoomQuestion.HANDS, 2));
        roomQuestions.answer(partners.getFirst(), RoomQuestion.HANDS, 3);
        soon(() -> assertThat(text(QuestionLine.class)).contains("Choose on your phone: 10 of 10 have chosen"));
        assertThat(message()).isEqualTo("Show of hands: which scenario fits us?");
        assertThat(text(ScenarioScene.class)).doesNotContain("1 hand", "9 hands");

        roomQuestions.show(facilitator, round.id());

        soon(() -> assertThat(message()).isEqualTo("Scenario B has the most hands"));
        assertThat(card("A")).contains("0 hands");
        assertThat(card("B")).contains("9 hands");
        assertThat(card("C")).endsWith("1 hand");
        rounds.conceal(facilitator, round.id(), true);
        soon(() -> assertThat(text(ScenarioScene.class)).doesNotContain("9 hands"));
    }

    @Test
    void below_ten_hands_a_scenario_says_that_it_has_most_and_no_more() {
        opens(Mode.ANONYMOUS);
        List<RespondentId> partners = join(5);
        closes();
        shows(Scene.SCENARIO);
        projects();
        roomQuestions.ask(facilitator, round.id(), RoomQuestion.HANDS);
        partners.forEach(partner -> roomQuestions.answer(partner, RoomQuestion.HANDS, 2));
        roomQuestions.show(facilitator, round.id());

        soon(() -> assertThat(card("B")).endsWith("Most hands"));
        assertThat(card("A")).doesNotContain("hands");
        assertThat(text(ScenarioScene.class))
                .contains("Numbers are shown only for 10 answers or more")
                .doesNotContain("5 hands");
    }

    private static String card(String letter) {
        return _get(ScenarioCard.class, spec -> spec.withAttribute("data-letter", letter))
                .getElement()
                .getTextRecursively();
    }

    /** One partner for each of the answers. */
    private List<RespondentId> answers(Item item, int... points) {
        List<RespondentId> partners = join(points.length);
        for (int i = 0; i < points.length; i++) {
            workshop.ticks(partners.get(i), item.code(), points[i]);
        }
        return partners;
    }
}
