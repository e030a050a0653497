package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.Joining;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.live.LiveSessions;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PatLiveTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class DemoWorkshopsTest {

    @Autowired
    private DemoWorkshops demos;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private PartnershipRegister partnerships;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Joining joining;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private RoomQuestions looks;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Workshop workshop;

    @Autowired
    private StoredRows rows;

    @AfterEach
    void leaveAll() {
        accounts.allDemos().forEach(visitor -> demos.leave(visitor.id()));
    }

    @Test
    void twelve_partners_of_three_organisations_join_an_open_round_and_tick() {
        DemoWorkshop demo = demos.start(Mode.OPEN);

        RoundData round = round(demo);
        assertThat(round.isOpen()).isTrue();
        assertThat(round.scene()).isEqualTo(Scene.DARTBOARD);
        assertThat(round.plan().disclosure().mode())
                .as("they have nothing to hide")
                .isEqualTo(Mode.OPEN);
        assertThat(people(round))
                .extracting(RespondentData::name)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        Map<Object, Long> byOrganisation = people(round).stream()
                .collect(Collectors.groupingBy(RespondentData::organisation, Collectors.counting()));
        assertThat(byOrganisation.values()).containsExactly(4L, 4L, 4L);
        await().until(() -> !sheets.book(round.id()).entries().isEmpty());
    }

    @Test
    void in_an_anonymous_demo_nobody_has_a_name_and_the_figures_appear_at_closing() {
        DemoWorkshop demo = demos.start(Mode.ANONYMOUS);
        RoundData round = round(demo);
        assertThat(round.plan().disclosure()).isEqualTo(Disclosure.of(Mode.ANONYMOUS));
        assertThat(people(round)).hasSize(12).extracting(RespondentData::name).containsOnlyNulls();
        people(round).forEach(partner -> completesTheFirstPrinciple(partner.id()));

        assertThat(live.settled(round.id())
                        .projection()
                        .dartboard()
                        .sectors()
                        .getFirst()
                        .darts())
                .as("while it is open")
                .isEmpty();
        rounds.close(demo.facilitator().id(), round.id());
        assertThat(live.settled(round.id())
                        .projection()
                        .dartboard()
                        .sectors()
                        .getFirst()
                        .darts())
                .as("landed")
                .isNotEmpty();
    }

    @Test
    void whoever_had_not_finished_goes_on_when_the_visitor_reopens_the_round() {
        DemoWorkshop demo = demos.start(Mode.ANONYMOUS);
        FacilitatorId visitor = demo.facilitator().id();
        rounds.close(visitor, demo.round());
        // Longer than anybody thinks about one statement: by then all have noticed.
        int answered = await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(6))
                .until(() -> sheets.book(demo.round()).entries().size(), before -> true);

        rounds.reopen(visitor, demo.round());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> sheets.book(demo.round()).entries().size() > answered);
    }

    @Test
    void leaving_removes_every_row_of_the_demo_and_nothing_of_anybody_else() {
        RoundData real = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(real);
        workshop.ticks(partner, "1A", 4);
        Map<String, Long> before = rows.counted();

        DemoWorkshop demo = demos.start(Mode.OPEN);
        RespondentId phone = access.admit(round(demo), somebody(round(demo))).respondent();
        intake.comment(phone, CommentTopic.PERFORMANCE, "Hello");
        workshop.ticks(phone, "1A", 1);
        assertThat(rows.counted()).allSatisfy((table, count) -> assertThat(count)
                .as(table)
                .isGreaterThanOrEqualTo(before.get(table) + (StoredRows.OF_FEEDBACK.contains(table) ? 0 : 1)));

        demos.leave(demo.facilitator().id());
        demos.leave(demo.facilitator().id());

        assertThat(rows.counted()).isEqualTo(before);
        assertThat(rounds.round(real.partnership().facilitator(), real.id())).isEqualTo(real);
        assertThat(sheets.of(partner).orElseThrow().answers()).hasSize(1);
    }

    @Test
    void nothing_of_a_demo_appears_in_anybodys_console() {
        FacilitatorId facilitator = workshop.facilitator();
        DemoWorkshop demo = demos.start(Mode.OPEN);

        assertThat(partnerships.of(facilitator)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rounds.round(facilitator, demo.round()));
    }

    @Test
    void a_simulated_partner_stops_when_the_demo_is_gone() throws InterruptedException {
        DemoWorkshop demo = demos.start(Mode.OPEN);
        Thread partner = Thread.ofPlatform()
                .start(demos.partnersOf(demo.facilitator().id()).getFirst());
        await().until(() -> partner.getState() == Thread.State.TIMED_WAITING); // thinking about the first statement

        demos.leave(demo.facilitator().id());

        assertThat(partner.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void after_a_restart_the_simulated_go_on_and_a_persons_sheet_is_left_alone() {
        DemoWorkshop demo = demos.start(Mode.OPEN);
        List<RespondentId> simulated =
                people(round(demo)).stream().map(RespondentData::id).toList();
        access.admit(round(demo), somebody(round(demo)));

        assertThat(demos.partnersOf(demo.facilitator().id()))
                .extracting(SimulatedPartner::respondent)
                .containsExactlyInAnyOrderElementsOf(simulated);
    }

    @Test
    void a_restart_removes_what_was_forgotten() {
        FacilitatorData forgotten = accounts.createForDemo(Duration.ofSeconds(-1));
        workshop.partnership(forgotten.id());

        demos.resume();

        assertThat(accounts.allDemos()).doesNotContain(forgotten);
        assertThat(partnerships.of(forgotten.id())).isEmpty();
    }

    @Test
    void switched_off_it_starts_none_and_removes_what_is_left() {
        DemoWorkshops off = switchedOff();
        FacilitatorData left = accounts.createForDemo(Duration.ofHours(1));

        assertThat(off.isOffered()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> off.start(Mode.OPEN))
                .withMessage("Demo workshops are switched off on this server.");
        off.resume();

        assertThat(accounts.allDemos()).doesNotContain(left);
    }

    @Test
    void a_full_server_asks_to_come_back_later() {
        for (int i = 0; i < DemoWorkshops.MOST; i++) {
            accounts.createForDemo(Duration.ofHours(1));
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> demos.start(Mode.OPEN))
                .withMessage("Many demo workshops are running right now. Please try again in an hour.");
    }

    private DemoWorkshops switchedOff() {
        PatLiveProperties settings = new PatLiveProperties(
                null,
                Path.of("data"),
                new PatLiveProperties.Demo(false),
                new PatLiveProperties.Access(null, null),
                new PatLiveProperties.Api(null),
                new PatLiveProperties.Moving(null),
                new PatLiveProperties.Webhooks(false),
                new PatLiveProperties.Metrics(null));
        return new DemoWorkshops(accounts, partnerships, rounds, joining, access, intake, looks, sheets, settings);
    }

    private RoundData round(DemoWorkshop demo) {
        return rounds.round(demo.facilitator().id(), demo.round());
    }

    /** What the simulated partners have not answered yet; what they have stays. */
    private void completesTheFirstPrinciple(RespondentId partner) {
        Item.statements()
                .filter(item -> item.principle() == 1)
                .forEach(item -> workshop.ticks(partner, item.code(), 3));
    }

    private static JoinDetails somebody(RoundData round) {
        OrganisationId organisation =
                round.partnership().organisations().getFirst().id();
        return new JoinDetails(organisation, Level.BOARD, null);
    }

    private List<RespondentData> people(RoundData round) {
        return sheets.book(round.id()).respondents();
    }
}
