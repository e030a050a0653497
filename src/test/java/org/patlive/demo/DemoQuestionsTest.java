package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.response.SheetData;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Simulated partners answer room questions. */
class DemoQuestionsTest extends DemoFixture {

    private static final JoinDetails NO_DETAILS = new JoinDetails(null, null, null);
    private static final RoomQuestion CAUSE = new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("4A"));
    private static final RoomQuestion SECOND = new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4A"));

    @Autowired
    private JdbcTemplate database;

    private Map<String, Long> before;
    private DemoWorkshop demo;
    private FacilitatorId visitor;

    @BeforeEach
    void startDemo() {
        before = rows.counted();
        demo = demos.start(Mode.ANONYMOUS);
        visitor = demo.facilitator().id();
    }

    @Test
    void simulated_partners_answer_a_question_and_nobody_else_is_answered_for() {
        RoundData real = workshop.openRound(Mode.ANONYMOUS);
        RespondentId paper = workshop.joins(real);
        rounds.close(real.partnership().facilitator(), real.id());
        RespondentId person =
                access.admit(rounds.round(visitor, demo.round()), NO_DETAILS).respondent();
        rounds.close(visitor, demo.round());

        questions.ask(real.partnership().facilitator(), real.id(), CAUSE);
        questions.ask(visitor, demo.round(), CAUSE);
        rounds.show(visitor, demo.round(), Scene.HEATMAP);

        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, CAUSE)));
        assertThat(questions.answersOf(person)).isEmpty();
        assertThat(questions.answersOf(paper)).isEmpty();

        questions.show(visitor, demo.round());
        questions.ask(visitor, demo.round(), SECOND);
        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, SECOND)));
    }

    @Test
    void a_question_is_answered_in_the_same_way_after_a_restart() {
        rounds.close(visitor, demo.round());
        questions.ask(visitor, demo.round(), RoomQuestion.HANDS);
        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, RoomQuestion.HANDS)));
        Map<String, Integer> answers = questions.answersOf(simulated().getFirst());
        database.update("delete from question_answer");

        new DemoQuestions(partners, accounts, partnerships, rounds).resume();

        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, RoomQuestion.HANDS)));
        assertThat(questions.answersOf(simulated().getFirst())).isEqualTo(answers);
    }

    @Test
    void a_partner_who_has_not_answered_when_the_demo_is_left_does_not_answer() throws InterruptedException {
        rounds.close(visitor, demo.round());
        questions.ask(visitor, demo.round(), CAUSE);
        SimulatedPartner partner =
                partners.of(rounds.round(visitor, demo.round())).getFirst();
        Thread answering = Thread.ofPlatform().start(() -> partner.answer(CAUSE));
        await().until(() -> answering.getState() == Thread.State.TIMED_WAITING);

        demos.leave(visitor);

        assertThat(answering.join(Duration.ofSeconds(10))).isTrue();
        assertThat(rows.counted()).isEqualTo(before);
    }

    @Test
    void a_partner_may_comment_on_an_answer() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RespondentId respondent = workshop.joins(round);
        Item.all().stream()
                .filter(item -> !item.code().equals("success"))
                .forEach(item -> workshop.ticks(respondent, item.code(), 3));
        long talkative = LongStream.iterate(0, seed -> seed + 1)
                .filter(seed -> new SimulatedComments(seed)
                        .on(CommentTopic.PERFORMANCE, 3)
                        .isPresent())
                .findFirst()
                .orElseThrow();

        new SimulatedPartner(
                        respondent, talkative, new AnswerStyle(0, 1), intake, questions, sheets, new DemoLifetime())
                .run();

        SheetData sheet = sheets.of(respondent).orElseThrow();
        assertThat(sheet.finished()).isTrue();
        assertThat(sheet.comments()).containsOnlyKeys(CommentTopic.PERFORMANCE);
    }

    private boolean hasAnswered(RespondentId partner, RoomQuestion question) {
        return questions.answersOf(partner).containsKey(question.code());
    }

    private List<RespondentId> simulated() {
        return partners.of(rounds.round(visitor, demo.round())).stream()
                .map(SimulatedPartner::respondent)
                .toList();
    }
}
