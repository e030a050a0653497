package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetData;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Simulated partners while the room discusses. */
@PatLiveTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class DemoDiscussionsTest {

    private static final JoinDetails SAYS_NOTHING = new JoinDetails(null, null, null);
    private static final RoomQuestion CAUSE = new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("4A"));
    private static final RoomQuestion SECOND = new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4A"));

    @Autowired
    private DemoWorkshops demos;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private PartnershipRegister partnerships;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private RoomQuestions looks;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private Workshop workshop;

    @Autowired
    private StoredRows rows;

    @Autowired
    private JdbcTemplate database;

    private Map<String, Long> before;
    private DemoWorkshop demo;
    private FacilitatorId visitor;

    @BeforeEach
    void a_demo() {
        before = rows.counted();
        demo = demos.start(Mode.ANONYMOUS);
        visitor = demo.facilitator().id();
    }

    @AfterEach
    void leaveAll() {
        accounts.allDemos().forEach(left -> demos.leave(left.id()));
    }

    @Test
    void the_simulated_answer_what_the_room_is_asked_and_nobody_else_is_answered_for() {
        RoundData real = workshop.openRound(Mode.ANONYMOUS);
        RespondentId paper = workshop.joins(real);
        rounds.close(real.partnership().facilitator(), real.id());
        RespondentId person =
                access.admit(rounds.round(visitor, demo.round()), SAYS_NOTHING).respondent();
        rounds.close(visitor, demo.round());

        looks.ask(real.partnership().facilitator(), real.id(), CAUSE);
        looks.ask(visitor, demo.round(), CAUSE);
        rounds.show(visitor, demo.round(), Scene.HEATMAP);

        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, CAUSE)));
        assertThat(looks.own(person)).isEmpty();
        assertThat(looks.own(paper)).isEmpty();

        looks.show(visitor, demo.round());
        looks.ask(visitor, demo.round(), SECOND);
        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, SECOND)));
    }

    @Test
    void a_restart_between_question_and_answers_makes_no_difference() {
        rounds.close(visitor, demo.round());
        looks.ask(visitor, demo.round(), RoomQuestion.HANDS);
        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, RoomQuestion.HANDS)));
        Map<String, Integer> said = looks.own(simulated().getFirst());
        database.update("delete from look_answer");

        new DemoDiscussions(demos, accounts, partnerships, rounds).resume();

        await().until(() -> simulated().stream().allMatch(partner -> hasAnswered(partner, RoomQuestion.HANDS)));
        assertThat(looks.own(simulated().getFirst())).isEqualTo(said);
    }

    @Test
    void who_is_still_considering_when_the_demo_is_left_says_nothing() throws InterruptedException {
        rounds.close(visitor, demo.round());
        looks.ask(visitor, demo.round(), CAUSE);
        SimulatedPartner partner = demos.partnersOf(visitor).getFirst();
        Thread considering = Thread.ofPlatform().start(() -> partner.considers(CAUSE));
        await().until(() -> considering.getState() == Thread.State.TIMED_WAITING);

        demos.leave(visitor);

        assertThat(considering.join(Duration.ofSeconds(10))).isTrue();
        assertThat(rows.counted()).isEqualTo(before);
    }

    @Test
    void somebody_writes_a_remark_beside_a_tick() {
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

        new SimulatedPartner(respondent, talkative, new AnswerStyle(0, 1), intake, looks, sheets, new DemoEnding())
                .run();

        SheetData sheet = sheets.of(respondent).orElseThrow();
        assertThat(sheet.finished()).isTrue();
        assertThat(sheet.comments()).containsOnlyKeys(CommentTopic.PERFORMANCE);
    }

    private boolean hasAnswered(RespondentId partner, RoomQuestion look) {
        return looks.own(partner).containsKey(look.code());
    }

    private List<RespondentId> simulated() {
        return demos.partnersOf(visitor).stream()
                .map(SimulatedPartner::respondent)
                .toList();
    }
}
