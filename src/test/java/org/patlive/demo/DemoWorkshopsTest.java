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
import org.patlive.access.FacilitatorAccounts;
import org.patlive.access.FacilitatorData;
import org.patlive.access.RespondentAccess;
import org.patlive.analysis.Mode;
import org.patlive.assessment.AnswerIntake;
import org.patlive.assessment.CommentTopic;
import org.patlive.assessment.JoinDetails;
import org.patlive.assessment.Joining;
import org.patlive.assessment.PartnershipRegister;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.Scene;
import org.patlive.assessment.Sheets;
import org.patlive.feedback.Looks;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PatLiveProperties;
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

    private static final JoinDetails SAYS_NOTHING = new JoinDetails(null, null, null);

    @Autowired
    private DemoWorkshops demos;

    @Autowired
    private FacilitatorAccounts accounts;

    @Autowired
    private PartnershipRegister partnerships;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private Joining joining;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private Looks looks;

    @Autowired
    private Sheets sheets;

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
        DemoWorkshop demo = demos.start();

        RoundData round = round(demo);
        assertThat(round.isOpen()).isTrue();
        assertThat(round.scene()).isEqualTo(Scene.DARTBOARD);
        Map<Object, Long> byOrganisation = people(round).stream()
                .collect(Collectors.groupingBy(RespondentData::organisation, Collectors.counting()));
        assertThat(byOrganisation.values()).containsExactly(4L, 4L, 4L);
        await().until(() -> !sheets.book(round.id()).entries().isEmpty());
    }

    @Test
    void leaving_removes_every_row_of_the_demo_and_nothing_of_anybody_else() {
        RoundData real = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(real);
        workshop.ticks(partner, "1A", 4);
        Map<String, Long> before = rows.counted();

        DemoWorkshop demo = demos.start();
        RespondentId phone = access.admit(round(demo), SAYS_NOTHING).respondent();
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
        DemoWorkshop demo = demos.start();

        assertThat(partnerships.of(facilitator)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rounds.round(facilitator, demo.round()));
    }

    @Test
    void a_simulated_partner_stops_when_the_demo_is_gone() throws InterruptedException {
        DemoWorkshop demo = demos.start();
        Thread partner = Thread.ofPlatform()
                .start(demos.partnersOf(demo.facilitator().id()).getFirst());
        await().until(() -> partner.getState() == Thread.State.TIMED_WAITING); // thinking about the first statement

        demos.leave(demo.facilitator().id());

        assertThat(partner.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void after_a_restart_the_simulated_go_on_and_a_persons_sheet_is_left_alone() {
        DemoWorkshop demo = demos.start();
        List<RespondentId> simulated =
                people(round(demo)).stream().map(RespondentData::id).toList();
        access.admit(round(demo), SAYS_NOTHING);

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
                .isThrownBy(off::start)
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
                .isThrownBy(demos::start)
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

    private List<RespondentData> people(RoundData round) {
        return sheets.book(round.id()).respondents();
    }
}
