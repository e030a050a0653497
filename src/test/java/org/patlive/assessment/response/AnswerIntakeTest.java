package org.patlive.assessment.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.SavedEvents;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class AnswerIntakeTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JoinService joining;

    @Autowired
    private SavedEvents saved;

    private RoundData round;
    private RespondentId partner;

    @BeforeEach
    void join() {
        round = workshop.openRound(Mode.ANONYMOUS);
        partner = workshop.joins(round);
    }

    @Test
    void a_tick_is_one_row_and_one_event() {
        intake.answer(partner, Item.of("1A"), 4);

        assertThat(sheets.readRound(round.id()).answers())
                .containsExactly(new AnswerData(partner, Item.of("1A"), 4, 0, 0));
        assertThat(saved.answersOf(partner))
                .containsExactly(new AnswerChanged(round.id(), partner, Item.of("1A"), 4, 0, 0));
    }

    @Test
    void the_same_tick_twice_changes_nothing() {
        intake.answer(partner, Item.of("1A"), 4);
        intake.answer(partner, Item.of("1A"), 4);

        assertThat(sheets.readRound(round.id()).answers()).singleElement().satisfies(row -> assertThat(row.version())
                .isZero());
        assertThat(saved.answersOf(partner)).hasSize(1);
    }

    @Test
    void a_changed_mind_replaces_the_answer_with_a_higher_version() {
        intake.answer(partner, Item.of("1A"), 4);
        intake.answer(partner, Item.of("1A"), 2);
        intake.answer(partner, Item.of("1A"), 4);

        assertThat(answers()).containsExactly(Map.entry(Item.of("1A"), 4));
        assertThat(saved.answersOf(partner))
                .extracting(AnswerChanged::points, AnswerChanged::version)
                .containsExactly(tuple(4, 0), tuple(2, 1), tuple(4, 2));
    }

    @ParameterizedTest
    @CsvSource({"1A,0", "1A,5", "6F,-1", "W1,6", "W6,0", "success,5"})
    void an_answer_off_the_scale_is_refused(String item, int points) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> intake.answer(partner, Item.of(item), points))
                .extracting(Refused::sentence)
                .isEqualTo("That answer isn’t on the scale. Choose again.");
        assertThat(answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1A,1", "1A,4", "W1,1", "W1,5", "success,4"})
    void both_ends_of_the_scale_are_taken(String item, int points) {
        intake.answer(partner, Item.of(item), points);

        assertThat(answers()).containsExactly(Map.entry(Item.of(item), points));
    }

    @Test
    void a_closed_round_takes_nothing_and_keeps_what_it_has() {
        intake.answer(partner, Item.of("1A"), 4);
        rounds.close(round.partnership().facilitator(), round.id());
        String sentence = "This round is closed. Nobody can answer unless the facilitator reopens it.";

        refused(sentence, () -> intake.answer(partner, Item.of("1A"), 1));
        refused(sentence, () -> intake.comment(partner, CommentTopic.PERFORMANCE, "Late"));
        refused(sentence, () -> intake.finish(partner));

        SheetData sheet = sheets.of(partner).orElseThrow();
        assertThat(sheet.answers()).containsExactly(Map.entry(Item.of("1A"), 4));
        assertThat(sheet.comments()).isEmpty();
        assertThat(sheet.finished()).isFalse();
    }

    @Test
    void nobody_joins_a_draft() {
        FacilitatorId facilitator = workshop.facilitator();
        PartnershipData partnership = workshop.partnership(facilitator);
        RoundPlan plan = new RoundPlan("Draft", Purpose.AUDIT, Disclosure.of(Mode.ANONYMOUS), Set.of());
        RoundData draft = rounds.prepare(facilitator, partnership.id(), plan);

        refused(
                "The facilitator hasn’t opened this round yet.",
                () -> joining.join(draft.id(), new JoinDetails(null, null, null)));
    }

    @Test
    void a_sheet_that_is_not_there_is_told_so() {
        refused(
                "You’re no longer in this round. Join again.",
                () -> intake.answer(new RespondentId(java.util.UUID.randomUUID()), Item.of("1A"), 1));
    }

    @Test
    void a_comment_is_kept_changed_and_taken_back() {
        CommentTopic topic = new CommentTopic("3B");
        intake.comment(partner, topic, "One");
        intake.comment(partner, topic, "Two");
        assertThat(comments()).containsExactly(Map.entry(topic, "Two"));

        intake.comment(partner, topic, "");
        assertThat(comments()).containsExactly(Map.entry(topic, ""));
    }

    @Test
    void a_comment_may_be_as_long_as_the_limit_and_no_longer() {
        String longest = "ä".repeat(AnswerIntake.MAX_COMMENT_LENGTH);
        intake.comment(partner, CommentTopic.PERFORMANCE, longest);

        refused(
                "This comment is too long. Keep it to 4,000 characters.",
                () -> intake.comment(partner, CommentTopic.PERFORMANCE, longest + "x"));

        assertThat(comments()).containsExactly(Map.entry(CommentTopic.PERFORMANCE, longest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1", "success", "7A", "1G", "", "Performance"})
    void there_is_no_comment_on_anything_but_a_statement_and_the_performance(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CommentTopic(key));
    }

    @Test
    void finishing_twice_is_finishing_once() {
        intake.finish(partner);
        intake.finish(partner);

        assertThat(sheets.of(partner).orElseThrow().finished()).isTrue();
        assertThat(saved.finishesOf(partner)).isEqualTo(1);
    }

    @Test
    void whoever_has_finished_may_still_change_an_answer() {
        intake.finish(partner);
        intake.answer(partner, Item.of("1A"), 3);

        assertThat(answers()).containsExactly(Map.entry(Item.of("1A"), 3));
    }

    private Map<Item, Integer> answers() {
        return sheets.of(partner).orElseThrow().answers();
    }

    private Map<CommentTopic, String> comments() {
        return sheets.of(partner).orElseThrow().comments();
    }

    private static void refused(String sentence, ThrowingCallable change) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(change)
                .extracting(Refused::sentence)
                .isEqualTo(sentence);
    }
}
