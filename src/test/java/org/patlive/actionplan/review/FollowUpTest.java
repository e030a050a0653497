package org.patlive.actionplan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.disclosure.RoundTally;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;
import org.patlive.testing.SamplePlans;
import org.patlive.words.PlanWords;

/** What became of a plan: its actions, and what they were about. */
class FollowUpTest {

    @Test
    void each_action_is_done_or_not_done() {
        FollowUp followUp = followUp(answered(Mode.OPEN, 0, 0), answered(Mode.OPEN, 0, 0), ActionState.values());

        assertThat(followUp.outcomes())
                .extracting(line -> PlanWords.outcome(line.action().state()))
                .containsExactly("Proposed, not done", "Agreed, not done", "Under way, not done", "Done");
        assertThat(followUp.sentence().words()).isEqualTo("1 of 3 actions agreed in “Autumn 2026” is done");
    }

    @Test
    void a_statement_has_moved_as_far_as_its_printed_mean_has() {
        Results before = answered(Mode.OPEN, 4, 2);

        assertThat(words(before, answered(Mode.OPEN, 4, 3), "4C")).isEqualTo("4C moved up from 2.0 to 3.0 (out of 4)");
        assertThat(words(before, answered(Mode.OPEN, 4, 1), "4C"))
                .isEqualTo("4C moved down from 2.0 to 1.0 (out of 4)");
        assertThat(words(before, answered(Mode.OPEN, 3, 2), "4C")).isEqualTo("4C unchanged at 2.0 (out of 4)");
    }

    @Test
    void a_difference_that_is_not_printed_is_not_claimed() {
        Results before = answered(Mode.OPEN, 25, 2, 3);
        Results now = answered(Mode.OPEN, 26, 2, 3);

        assertThat(now.statements().get(0).distribution().get().mean())
                .isNotEqualTo(before.statements().get(0).distribution().get().mean());
        assertThat(words(before, now, "1A")).isEqualTo("1A unchanged at 2.0 (out of 4)");
    }

    @Test
    void a_principle_has_moved_as_far_as_its_score_has() {
        assertThat(words(answered(Mode.OPEN, 4, 2), answered(Mode.OPEN, 4, 3), "4"))
                .isEqualTo("4 Trust moved up from 12.0 to 18.0 (out of 24)");
    }

    @Test
    void below_ten_partners_only_bands_are_printed_and_compared() {
        Results before = answered(Mode.ANONYMOUS, 6, 2);

        assertThat(words(before, answered(Mode.ANONYMOUS, 6, 3), "4C"))
                .isEqualTo("4C moved up from 1.8–2.5 to 2.5–3.3 (out of 4)");
        assertThat(words(before, answered(Mode.ANONYMOUS, 6, 3), "4"))
                .isEqualTo("4 Trust moved up from 7–12 to 13–18 (out of 24)");
        assertThat(words(before, answered(Mode.ANONYMOUS, 8, 2, 1), "4C"))
                .as("within the band")
                .isEqualTo("4C stayed in the same band, 1.8–2.5 (out of 4)");
    }

    @Test
    void a_figure_and_a_band_are_compared_by_their_bands() {
        Results before = answered(Mode.ANONYMOUS, 12, 2);

        assertThat(words(before, answered(Mode.ANONYMOUS, 6, 2), "4C"))
                .isEqualTo("4C stayed in the same band: 2.0 last round, 1.8–2.5 now (out of 4)");
        assertThat(words(before, answered(Mode.ANONYMOUS, 6, 4), "4C"))
                .isEqualTo("4C moved up from 2.0 to 3.3–4.0 (out of 4)");
    }

    @Test
    void a_hidden_figure_stays_hidden_with_its_reason() {
        Results few = answered(Mode.ANONYMOUS, 4, 2);
        Results enough = answered(Mode.ANONYMOUS, 12, 3);
        ActionOutcome then = line(few, enough, "4C");

        assertThat(change(then))
                .isEqualTo("4C can’t be compared: last round’s score is hidden to protect people’s answers");
        assertThat(then.change().orElseThrow().before().isShown()).isFalse();
        assertThat(words(enough, few(enough), "4C"))
                .isEqualTo("4C can’t be compared yet: not all statements are answered in this round");
        assertThat(followUp(few, enough, SamplePlans.action(ActionState.DONE, "4C"))
                        .sentence()
                        .words())
                .isEqualTo("The agreed action is done. The score can’t be compared");
    }

    @Test
    void before_answers_are_in_nothing_has_moved() {
        FollowUp followUp = followUp(
                answered(Mode.OPEN, 4, 2), answered(Mode.OPEN, 0, 0), SamplePlans.action(ActionState.DONE, "4C"));

        assertThat(followUp.comparison()).isEqualTo(FollowUp.Comparison.AWAITING_ANSWERS);
        assertThat(change(followUp.outcomes().getFirst())).isEmpty();
        assertThat(followUp.sentence().words()).isEqualTo("The action agreed in “Autumn 2026” is done");
    }

    @Test
    void concealed_results_say_nothing_of_what_moved() {
        Results before = answered(Mode.OPEN, 4, 2);
        Results now = answered(Mode.OPEN, 4, 3).concealed();
        FollowUp followUp = followUp(before, now, SamplePlans.action(ActionState.AGREED, "4C"));

        assertThat(followUp.comparison()).isEqualTo(FollowUp.Comparison.CONCEALED);
        assertThat(followUp.outcomes().getFirst().change()).isEmpty();
        assertThat(followUp.sentence().words()).isEqualTo("The action agreed in “Autumn 2026” isn’t done");
    }

    @Test
    void an_action_is_about_what_its_area_is_about_unless_it_says_otherwise() {
        UUID area = UUID.randomUUID();
        PlanData plan = SamplePlans.plan(
                List.of(new AreaData(area, AreaData.Kind.WEAK, FindingSubject.of(Item.of("4C")), null, "Fairness")),
                Stream.of(SamplePlans.action(Map.of(FieldKind.WHAT, "Do it", FieldKind.AREA, area.toString()))));

        assertThat(change(FollowUp.of(plan, "Autumn 2026", answered(Mode.OPEN, 4, 2), answered(Mode.OPEN, 4, 3))
                        .outcomes()
                        .getFirst()))
                .startsWith("4C moved up");
    }

    @Test
    void the_message_counts_what_was_agreed_and_each_subject_once() {
        FollowUp followUp = followUp(
                answered(Mode.OPEN, 4, 2),
                answered(Mode.OPEN, 4, 3),
                SamplePlans.action(ActionState.DONE, "4C"),
                SamplePlans.action(ActionState.DONE, "4C"),
                SamplePlans.action(ActionState.AGREED, "1A"),
                SamplePlans.action(ActionState.AGREED),
                SamplePlans.action(ActionState.PROPOSED, "2B"));

        assertThat(followUp.sentence().words()).isEqualTo("2 of 4 agreed actions are done. Both scores are up");
    }

    @Test
    void the_message_says_which_way_and_of_how_many() {
        Results before = mixed(1, 2);
        FollowUp followUp = followUp(
                before,
                mixed(2, 3),
                SamplePlans.action(ActionState.DONE, "1A"),
                SamplePlans.action(ActionState.AGREED, "2A"),
                SamplePlans.action(ActionState.AGREED, "4"));

        assertThat(followUp.sentence().words()).isEqualTo("1 of 3 agreed actions is done. 1 of 3 scores is up, 1 down");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2 | 1 | 2 | None of the 2 agreed actions is done. Both scores are unchanged",
                "2 | 2 | 1 | 1 | None of the 2 agreed actions is done. Both scores are down",
                "2 | 2 | 1 | 2 | None of the 2 agreed actions is done. 1 of 2 scores is down",
                "1 | 2 | 2 | 2 | None of the 2 agreed actions is done. 1 of 2 scores is up"
            })
    void the_message_says_which_way_the_scores_went(
            int firstThen, int secondThen, int firstNow, int secondNow, String message) {
        FollowUp followUp = followUp(
                mixed(firstThen, 4 - secondThen),
                mixed(firstNow, 4 - secondNow),
                SamplePlans.action(ActionState.AGREED, "1A"),
                SamplePlans.action(ActionState.UNDER_WAY, "2A"));

        assertThat(followUp.sentence().words()).isEqualTo(message);
    }

    @Test
    void the_message_counts_only_scores_that_can_be_compared() {
        Results before = answered(Mode.OPEN, 12, 2);

        assertThat(followUp(
                                before,
                                few(before),
                                SamplePlans.action(ActionState.DONE, "1A"),
                                SamplePlans.action(ActionState.DONE, "2A"))
                        .sentence()
                        .words())
                .isEqualTo("Both agreed actions are done. The only comparable score is unchanged");
    }

    @Test
    void a_plan_of_proposals_was_never_agreed() {
        assertThat(followUp(answered(Mode.OPEN, 0, 0), answered(Mode.OPEN, 0, 0), ActionState.PROPOSED)
                        .sentence()
                        .words())
                .isEqualTo("No action was agreed in “Autumn 2026”");
    }

    private static String words(Results before, Results now, String subject) {
        return change(line(before, now, subject));
    }

    /** Empty where the score is not compared. */
    private static String change(ActionOutcome outcome) {
        return outcome.change().map(ScoreChange::sentence).map(Sentence::words).orElse("");
    }

    private static ActionOutcome line(Results before, Results now, String subject) {
        return followUp(before, now, SamplePlans.action(ActionState.AGREED, subject))
                .outcomes()
                .getFirst();
    }

    private static FollowUp followUp(Results before, Results now, ActionState... states) {
        return FollowUp.of(SamplePlans.plan(Stream.of(states).map(SamplePlans::action)), "Autumn 2026", before, now);
    }

    private static FollowUp followUp(Results before, Results now, ActionData... actions) {
        return FollowUp.of(SamplePlans.plan(Stream.of(actions)), "Autumn 2026", before, now);
    }

    /** Everybody gives 2, but one answer to the first principle and another to the second. */
    private static Results mixed(int first, int second) {
        RoundTally cohort = new RoundTally(Disclosure.of(Mode.OPEN));
        for (int i = 0; i < 4; i++) {
            UUID partner = joins(cohort, i);
            Item.statements()
                    .forEach(item -> cohort.answer(
                            partner, item, item.principle() == 1 ? first : item.principle() == 2 ? 4 - second : 2));
        }
        return cohort.results(1, organisation -> "Council");
    }

    /** With answers, of which none is to the statement. */
    private static Results few(Results like) {
        RoundTally cohort = new RoundTally(like.disclosure());
        for (int i = 0; i < 12; i++) {
            cohort.answer(joins(cohort, i), Item.of("1A"), 2);
        }
        return cohort.results(1, organisation -> "Council");
    }

    private static Results answered(Mode mode, int partners, int points) {
        return answered(mode, partners, points, points);
    }

    /** Each of them gives the same answers throughout, the first one others. */
    private static Results answered(Mode mode, int partners, int points, int first) {
        RoundTally cohort = new RoundTally(Disclosure.of(mode));
        for (int i = 0; i < partners; i++) {
            UUID partner = joins(cohort, i);
            int answer = i == 0 ? first : points;
            Item.statements().forEach(item -> cohort.answer(partner, item, answer));
        }
        return cohort.results(1, organisation -> "Council");
    }

    private static UUID joins(RoundTally cohort, int number) {
        UUID partner = new UUID(1, number);
        cohort.join(new CountedRespondent(partner, null, new UUID(7, 1), null));
        return partner;
    }
}
