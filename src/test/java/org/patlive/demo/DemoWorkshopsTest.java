package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.live.LiveSessions;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.ServerSettings;
import org.patlive.testing.StoredRows;
import org.springframework.beans.factory.annotation.Autowired;

class DemoWorkshopsTest extends DemoFixture {

    @Autowired
    private LiveSessions live;

    @Test
    void twelve_partners_of_three_organisations_join_and_answer() {
        DemoWorkshop demo = demos.start(Mode.OPEN);

        RoundData round = round(demo);
        assertThat(round.isOpen()).isTrue();
        assertThat(round.scene()).isEqualTo(Scene.DARTBOARD);
        assertThat(round.plan().disclosure().mode()).isEqualTo(Mode.OPEN);
        assertThat(respondents(round))
                .extracting(RespondentData::name)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        Map<Object, Long> byOrganisation = respondents(round).stream()
                .collect(Collectors.groupingBy(RespondentData::organisation, Collectors.counting()));
        assertThat(byOrganisation.values()).containsExactly(4L, 4L, 4L);
        await().until(() -> !sheets.readRound(round.id()).answers().isEmpty());
    }

    @Test
    void in_an_anonymous_demo_nobody_has_a_name_and_exact_figures_appear_at_closing() {
        DemoWorkshop demo = demos.start(Mode.ANONYMOUS);
        RoundData round = round(demo);
        assertThat(round.plan().disclosure()).isEqualTo(Disclosure.of(Mode.ANONYMOUS));
        assertThat(respondents(round))
                .hasSize(12)
                .extracting(RespondentData::name)
                .containsOnlyNulls();
        respondents(round).forEach(partner -> completeTheFirstPrinciple(partner.id()));

        assertThat(dartsOfFirstPrinciple(round)).as("while it is open").isEmpty();
        rounds.close(demo.facilitator().id(), round.id());
        assertThat(dartsOfFirstPrinciple(round)).as("landed").isNotEmpty();
    }

    @Test
    void partners_who_had_not_finished_go_on_when_the_visitor_reopens_the_round() {
        DemoWorkshop demo = demos.start(Mode.ANONYMOUS);
        FacilitatorId visitor = demo.facilitator().id();
        rounds.close(visitor, demo.round());
        // longer than the pause before an answer: by then all threads have ended
        int answered = await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(6))
                .until(() -> sheets.readRound(demo.round()).answers().size(), before -> true);

        rounds.reopen(visitor, demo.round());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> sheets.readRound(demo.round()).answers().size() > answered);
    }

    @Test
    void leaving_removes_every_row_of_the_demo_and_no_other() {
        RoundData real = workshop.openRound(Mode.OPEN);
        RespondentId partner = workshop.joins(real);
        workshop.ticks(partner, "1A", 4);
        Map<String, Long> before = rows.counted();

        DemoWorkshop demo = demos.start(Mode.OPEN);
        RespondentId phone = access.admit(round(demo), withoutName(round(demo))).respondent();
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
    void a_demo_does_not_appear_in_anybody_elses_console() {
        FacilitatorId facilitator = workshop.facilitator();
        DemoWorkshop demo = demos.start(Mode.OPEN);

        assertThat(partnerships.of(facilitator)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> rounds.round(facilitator, demo.round()));
    }

    @Test
    void a_simulated_partner_stops_when_the_demo_is_removed() throws InterruptedException {
        DemoWorkshop demo = demos.start(Mode.OPEN);
        Thread partner = Thread.ofPlatform().start(partners.of(round(demo)).getFirst());
        await().until(() -> partner.getState() == Thread.State.TIMED_WAITING); // the pause before the first answer

        demos.leave(demo.facilitator().id());

        assertThat(partner.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void a_respondent_with_a_phone_is_not_a_simulated_partner() {
        DemoWorkshop demo = demos.start(Mode.OPEN);
        List<RespondentId> simulated =
                respondents(round(demo)).stream().map(RespondentData::id).toList();
        access.admit(round(demo), withoutName(round(demo)));

        assertThat(partners.of(round(demo)))
                .extracting(SimulatedPartner::respondent)
                .containsExactlyInAnyOrderElementsOf(simulated);
    }

    @Test
    void a_restart_removes_expired_demos() {
        FacilitatorData expired = accounts.createForDemo(Duration.ofSeconds(-1));
        workshop.partnership(expired.id());

        demos.resume();

        assertThat(accounts.allDemos()).doesNotContain(expired);
        assertThat(partnerships.of(expired.id())).isEmpty();
    }

    @Test
    void when_switched_off_no_demo_starts_and_existing_ones_are_removed() {
        DemoWorkshops off = switchedOff();
        FacilitatorData left = accounts.createForDemo(Duration.ofHours(1));

        assertThat(off.isOffered()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> off.start(Mode.OPEN))
                .extracting(Refused::sentence)
                .isEqualTo("Demo workshops are turned off on this server.");
        off.resume();

        assertThat(accounts.allDemos()).doesNotContain(left);
    }

    @Test
    void no_more_than_ten_demos_run_at_once() {
        for (int i = 0; i < DemoWorkshops.MAX_RUNNING; i++) {
            accounts.createForDemo(Duration.ofHours(1));
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> demos.start(Mode.OPEN))
                .extracting(Refused::sentence)
                .isEqualTo("Too many demo workshops are running. Try again in an hour.");
    }

    private DemoWorkshops switchedOff() {
        return new DemoWorkshops(
                accounts, partnerships, rounds, partners, questions, sheets, ServerSettings.withoutDemos());
    }

    private RoundData round(DemoWorkshop demo) {
        return rounds.round(demo.facilitator().id(), demo.round());
    }

    private void completeTheFirstPrinciple(RespondentId partner) {
        Item.statements()
                .filter(item -> item.principle() == 1)
                .forEach(item -> workshop.ticks(partner, item.code(), 3));
    }

    private static JoinDetails withoutName(RoundData round) {
        OrganisationId organisation =
                round.partnership().organisations().getFirst().id();
        return new JoinDetails(organisation, Level.BOARD, null);
    }

    private List<RespondentData> respondents(RoundData round) {
        return sheets.readRound(round.id()).respondents();
    }

    private List<Projection.Dart> dartsOfFirstPrinciple(RoundData round) {
        return live.snapshotAfterReleases(round.id())
                .projection()
                .dartboard()
                .sectors()
                .getFirst()
                .darts();
    }
}
