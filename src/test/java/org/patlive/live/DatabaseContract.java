package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.access.token.ApiTokens;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.plan.Author;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.entry.ResponsesEntered;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.respondent.ParticipantCounts;
import org.patlive.assessment.respondent.Participants;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.exchange.partnership.ExportRoundTrip;
import org.patlive.feedback.comment.CommentData;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.Concurrently;
import org.patlive.testing.RandomPartnership;
import org.patlive.testing.RandomPlanners;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.patlive.webhook.Webhooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What a round needs of its database, whichever it is. */
abstract class DatabaseContract {

    @Autowired
    private Workshop workshop;

    @Autowired
    private LiveSessions live;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private LivePlans plans;

    @Autowired
    private FindingService findings;

    @Autowired
    private CommentService comments;

    @Autowired
    private RoomQuestionService questions;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Participants participants;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private StoredRows rows;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlanReader planReader;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private RandomPlanners planners;

    @Autowired
    private RandomPartnership partnerships;

    @Autowired
    private ExportRoundTrip roundTrip;

    @Autowired
    private RestartedNode node;

    @Test
    void twenty_partners_who_tick_the_whole_sheet_at_once_lose_nothing() {
        RoundData round = workshop.openRound(Mode.OPEN);
        List<RespondentId> partners = workshop.peopleJoin(round, 20);
        try (var screen = live.followResults(round.id(), news -> {})) {
            Concurrently.run(partners.stream()
                    .map(partner -> (Runnable) () -> {
                        Item.all().forEach(item -> intake.answer(partner, item, 1));
                        Item.all().forEach(item -> intake.answer(partner, item, 3));
                        intake.finish(partner);
                    })
                    .toList());

            assertThat(sheets.readRound(round.id()).answers())
                    .hasSize(20 * Item.COUNT)
                    .allSatisfy(row -> assertThat(row.points()).isEqualTo(3));
            assertThat(screen.newest().results().release()).isEqualTo(20L * Item.COUNT * 2);
            assertThat(screen.newest().progress().finished()).isEqualTo(20);
            assertThat(node.sessions().snapshot(round.id()).results())
                    .isEqualTo(screen.newest().results());
        }
    }

    @Test
    void a_thousand_concurrent_edits_of_one_plan_lose_nothing_that_was_acknowledged() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 8);
        rounds.close(facilitator, round.id());
        rounds.setPlanOnPhones(facilitator, round.id(), true);
        List<Author> people = Stream.concat(
                        Stream.of(authors.facilitator(facilitator, round.id())),
                        partners.stream().map(authors::partner))
                .toList();
        try (var screen = plans.follow(round.id(), news -> {})) {
            assertThat(planners.writeAtOnce(people, 200, 20261123)).isGreaterThan(1000);
            assertThat(screen.newest()).isEqualTo(planReader.of(round.id()));
        }
    }

    @Test
    void a_restart_shows_no_more_of_an_anonymous_round_than_was_shown_before() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = workshop.peopleJoin(round, 20);
        Snapshot before;
        try (var screen = live.followResults(round.id(), news -> {})) {
            Concurrently.run(partners.stream()
                    .map(partner -> (Runnable) () -> workshop.completes(partner, 1, 3))
                    .toList());
            await().until(() -> screen.newest().results().release() > 0 && live.hasNoPendingRelease(round.id()));
            before = screen.newest();
        }

        LiveSessions restarted = node.sessions();
        try (var screen = restarted.followResults(round.id(), news -> {})) {
            assertThat(screen.newest().results()).isEqualTo(before.results());
        }
    }

    /** Whatever a partner was told is saved is in the figures, and what came too late was refused. */
    @RepeatedTest(5)
    void closing_while_everybody_answers_publishes_what_was_saved_and_nothing_else() {
        RoundData round = workshop.openRound(Mode.OPEN);
        List<RespondentId> partners = workshop.peopleJoin(round, 8);
        AtomicInteger saved = new AtomicInteger();
        Stream<Runnable> answering = partners.stream()
                .map(partner -> () -> Item.statements().forEach(item -> {
                    try {
                        intake.answer(partner, item, 3);
                        saved.incrementAndGet();
                    } catch (Refused closed) {
                        assertThat(closed.sentence()).contains("closed");
                    }
                }));
        Runnable closing = () -> {
            await().pollInterval(Duration.ofMillis(1)).until(() -> saved.get() > 40);
            workshop.closes(round);
        };

        Concurrently.run(Stream.concat(answering, Stream.of(closing)).toList());

        assertThat(sheets.readRound(round.id()).answers()).hasSize(saved.get());
        assertThat(figures.of(round.id()).orElseThrow().results().answers()).isEqualTo(saved.get());
        assertThat(live.snapshot(round.id()).results().answers()).isEqualTo(saved.get());
    }

    @Test
    void sheets_that_came_in_are_shown_as_soon_as_they_can_be_read() {
        RoundData round = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(round);
        try (var screen = live.followResults(round.id(), news -> {})) {
            rows.put(partner, "1A", 4);
            rows.without(
                    "answer",
                    () -> transaction.executeWithoutResult(
                            committing -> events.publishEvent(new ResponsesEntered(round.id()))));
            assertThat(screen.newest().results().answers()).isZero();

            await().until(() -> screen.newest().results().answers() == 1);
        }
    }

    @Test
    void any_partnership_is_the_same_after_export_and_import() {
        for (long seed = 0; seed < 8; seed++) {
            FacilitatorId facilitator = workshop.facilitator();
            roundTrip.check(facilitator, partnerships.of(facilitator, seed).id(), workshop.facilitator());
        }
    }

    @RepeatedTest(10)
    void two_tabs_that_tick_the_same_statement_at_once_both_succeed() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RespondentId partner = workshop.joins(round);

        Concurrently.run(() -> workshop.ticks(partner, "1A", 1), () -> workshop.ticks(partner, "1A", 4));
        assertThat(points(round)).hasSize(1).containsAnyOf(1, 4);

        Concurrently.run(() -> workshop.ticks(partner, "1A", 2), () -> workshop.ticks(partner, "1A", 3));
        assertThat(points(round)).hasSize(1).containsAnyOf(2, 3);
    }

    @RepeatedTest(10)
    void two_tabs_that_write_the_same_comment_at_once_both_succeed() {
        RespondentId partner = workshop.joins(workshop.openRound(Mode.ANONYMOUS));

        Concurrently.run(
                () -> intake.comment(partner, CommentTopic.PERFORMANCE, "One"),
                () -> intake.comment(partner, CommentTopic.PERFORMANCE, "Two"));

        assertThat(sheets.of(partner).orElseThrow().comments())
                .containsOnlyKeys(CommentTopic.PERFORMANCE)
                .containsAnyOf(Map.entry(CommentTopic.PERFORMANCE, "One"), Map.entry(CommentTopic.PERFORMANCE, "Two"));
    }

    @Test
    void removing_a_demo_leaves_no_row_of_it() {
        Map<String, Long> before = rows.counted();
        FacilitatorId visitor = accounts.createForDemo(Duration.ofHours(1)).id();
        RoundData round = workshop.aRound().by(visitor).open();
        RespondentId phone =
                access.admit(round, Workshop.details(round, 0, "Ada")).respondent();
        workshop.ticks(phone, "1A", 4);
        intake.comment(phone, CommentTopic.PERFORMANCE, "Hello");
        rounds.close(visitor, round.id());
        findings.add(visitor, round.id(), FindingSubject.PARTNERSHIP, "We agree");
        comments.showAll(visitor, round.id(), CommentTopic.PERFORMANCE);
        RoomQuestion question = new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("1A"));
        questions.ask(visitor, round.id(), question);
        questions.answer(phone, question, 1);
        questions.show(visitor, round.id());
        assertThat(rows.counted())
                .allSatisfy((table, count) -> assertThat(count).as(table).isGreaterThan(before.get(table)));

        accounts.removeDemo(visitor);

        assertThat(rows.counted()).isEqualTo(before);
        assertThat(rounds.byId(round.id())).isEmpty();
    }

    @Test
    void a_character_that_no_database_holds_does_not_stop_a_comment() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RespondentId partner = workshop.joins(round);
        intake.comment(partner, CommentTopic.PERFORMANCE, "We meet\0 too rarely");
        assertThat(sheets.of(partner).orElseThrow().comments())
                .containsEntry(CommentTopic.PERFORMANCE, "We meet too rarely");
    }

    @Test
    void the_longest_comment_fits_whatever_its_letters() {
        RespondentId partner = workshop.joins(workshop.openRound(Mode.ANONYMOUS));
        String longest = "𝒜".repeat(AnswerIntake.MAX_COMMENT_LENGTH / 2); // two UTF-16 units, four bytes each

        intake.comment(partner, CommentTopic.PERFORMANCE, longest);

        assertThat(sheets.of(partner).orElseThrow().comments()).containsValue(longest);
    }

    @Test
    void an_answer_to_a_question_is_counted_once_however_often_it_is_sent() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        List<RespondentId> partners = workshop.peopleJoin(round, 12);
        workshop.closes(round);
        RoomQuestion question = new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("4C"));
        questions.ask(round.partnership().facilitator(), round.id(), question);
        try (var screen = live.followResults(round.id(), news -> {})) {
            Concurrently.run(Stream.concat(partners.stream(), partners.stream())
                    .map(partner ->
                            (Runnable) () -> questions.answer(partner, question, 1 + partners.indexOf(partner) % 3))
                    .toList());

            assertThat(screen.newest().questionAnswers()).isEqualTo(12);
            assertThat(screen.newest().questionResult(question))
                    .as("before it is ended")
                    .isEmpty();
            questions.show(round.partnership().facilitator(), round.id());
            assertThat(screen.newest().questionResult(question)).contains(List.of(4, 4, 4));
        }
        assertThat(node.sessions().snapshot(round.id()).questionResult(question))
                .contains(List.of(4, 4, 4));
        assertThatThrownBy(() -> questions.answer(partners.getFirst(), question, 2))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> questions.ask(round.partnership().facilitator(), round.id(), question))
                .isInstanceOf(Refused.class);
        assertThat(rounds.byId(round.id()).orElseThrow().meeting().openQuestion())
                .isNull();
    }

    @Test
    void a_show_of_hands_is_counted_in_the_order_of_the_scenarios() {
        RoundData round = workshop.openRound(Mode.OPEN);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 4);
        assertThatThrownBy(() -> questions.ask(facilitator, round.id(), RoomQuestion.HANDS))
                .isInstanceOf(Refused.class);
        rounds.close(facilitator, round.id());
        questions.ask(facilitator, round.id(), RoomQuestion.HANDS);
        partners.forEach(partner -> questions.answer(partner, RoomQuestion.HANDS, 2));
        questions.answer(partners.getFirst(), RoomQuestion.HANDS, 1);
        assertThatThrownBy(() -> questions.answer(partners.getFirst(), RoomQuestion.HANDS, 4))
                .isInstanceOf(Refused.class);

        questions.show(facilitator, round.id());

        assertThat(node.sessions().snapshot(round.id()).questionResult(RoomQuestion.HANDS))
                .contains(List.of(1, 3, 0));
    }

    @Test
    void the_feedback_meeting_is_the_same_on_another_node() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        List<RespondentId> partners = workshop.peopleJoin(round, 5);
        intake.comment(partners.getFirst(), new CommentTopic("4C"), "Says Pat: decisions are made before");
        rounds.close(facilitator, round.id());
        LiveSessions other = node.sessions();
        try (var screen = live.followResults(round.id(), news -> {});
                var otherScreen = other.followResults(round.id(), news -> {})) {
            findings.add(facilitator, round.id(), FindingSubject.of(Item.of("4C")), "We share benefits unevenly");
            CommentData comment = comments.of(facilitator, round.id()).getFirst();
            comments.show(facilitator, round.id(), comment.handle(), "[…] decisions are made before");
            RoomQuestion question = new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4C"));
            questions.ask(facilitator, round.id(), question);
            other.applyNodeMessages(List.of(new NodeMessage.RoundChanged(round.id())));
            questions.answer(partners.getFirst(), question, 4);
            NodeMessage message = new NodeMessage.QuestionAnswered(round.id(), partners.getFirst(), question);
            other.applyNodeMessages(List.of(message, message));

            assertThat(otherScreen.newest().questionAnswers())
                    .isEqualTo(1)
                    .isEqualTo(screen.newest().questionAnswers());
            assertThat(otherScreen.newest().feedback())
                    .isEqualTo(screen.newest().feedback());
            assertThat(otherScreen.newest().feedback().findings()).hasSize(1);
            assertThat(otherScreen.newest().feedback().comments())
                    .containsEntry(new CommentTopic("4C"), List.of("[…] decisions are made before"));
            assertThat(otherScreen.newest().round()).isEqualTo(screen.newest().round());
        }
    }

    @Test
    void a_comment_that_is_changed_is_hidden_again() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        FacilitatorId facilitator = round.partnership().facilitator();
        RespondentId partner = workshop.joins(round);
        intake.comment(partner, CommentTopic.PERFORMANCE, "It works");
        try (var screen = live.followResults(round.id(), news -> {})) {
            comments.showAll(facilitator, round.id(), CommentTopic.PERFORMANCE);
            assertThat(screen.newest().feedback().comments()).hasSize(1);

            intake.comment(partner, CommentTopic.PERFORMANCE, "It works, mostly");

            assertThat(screen.newest().feedback().comments()).isEmpty();
        }
        assertThat(comments.of(facilitator, round.id())).singleElement().satisfies(comment -> {
            assertThat(comment.words()).isEqualTo("It works, mostly");
            assertThat(comment.shown()).isNull();
        });
    }

    @Test
    void tokens_admit_programs_and_webhooks_are_retried() {
        FacilitatorId facilitator = workshop.facilitator();
        ApiTokens.Issued token = tokens.issue(facilitator, "A program");
        assertThat(tokens.find(token.token())).isPresent();
        tokens.revoke(facilitator, token.data().id());
        assertThat(tokens.find(token.token())).isEmpty();

        RoundData round = workshop.aRound().by(facilitator).open();
        workshop.peopleJoin(round, 2);
        assertThat(participants.counts(round.id())).isEqualTo(new ParticipantCounts(2, 0));
        var webhook = webhooks.register(facilitator, "https://localhost/"); // which is never called
        rounds.close(facilitator, round.id());
        await().until(() -> webhooks.of(facilitator).getFirst().nextAttempt() != null);
        webhooks.remove(facilitator, webhook.id());
        assertThat(webhooks.of(facilitator)).isEmpty();
    }

    private List<Integer> points(RoundData round) {
        return sheets.readRound(round.id()).answers().stream()
                .map(AnswerData::points)
                .toList();
    }
}
