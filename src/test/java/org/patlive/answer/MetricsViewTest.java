package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Level;
import org.patlive.live.LiveSessions;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The metrics of phones, ticks and rounds, in which nobody can be recognised. */
@PatLiveTest
@TestPropertySource(properties = "management.prometheus.metrics.export.enabled=true")
class MetricsViewTest {

    private static final String NAME = "Adalovelace";

    @Autowired
    private PhoneBrowser phone;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private RateLimits limits;

    @Autowired
    private LiveSessions live;

    @Autowired
    private PrometheusMeterRegistry metrics;

    @BeforeEach
    void start() {
        phone.start();
    }

    @AfterEach
    void stop() {
        phone.stop();
    }

    @Test
    void a_phone_counts_while_its_sheet_is_open() {
        RoundData round = workshop.openRound(Mode.OPEN);
        double before = value("patlive.phones");
        Admission partner = admit(round);

        phone.open("answer/" + round.code() + "?me=" + partner.token());
        assertThat(value("patlive.phones")).isEqualTo(before + 1);

        phone.open("");
        assertThat(value("patlive.phones")).isEqualTo(before);
    }

    @Test
    void each_attempt_to_join_that_was_turned_away_counts_with_its_reason() {
        RoundData round = workshop.openRound(Mode.OPEN);

        double wrong = rejected("wrong_code");
        phone.open("");
        phone.get(TextField.class, "join-code").setValue("QQQQQQ");
        phone.click("join");
        phone.open("join/QQQQQQ");
        assertThat(rejected("wrong_code")).isEqualTo(wrong + 2);

        double incomplete = rejected("incomplete");
        phone.open("join/" + round.code());
        phone.joins();
        assertThat(rejected("incomplete")).isEqualTo(incomplete + 1);

        double closed = rejected("closed");
        rounds.close(round.partnership().facilitator(), round.id());
        phone.open("");
        phone.open("join/" + round.code());
        assertThat(rejected("closed")).isEqualTo(closed + 1);

        double limited = rejected("rate_limit");
        for (int i = 0; i < 1_100; i++) {
            limits.recordWrongCode(phone.network());
        }
        phone.open("join/" + round.code());
        phone.open("");
        phone.get(TextField.class, "join-code").setValue("QQQQQQ");
        phone.click("join");
        assertThat(rejected("rate_limit")).isEqualTo(limited + 2);
    }

    @Test
    void ticks_tally_times_and_open_rounds_are_counted() {
        double ticks = value("patlive.ticks");
        double open = value("patlive.rounds.open");
        long handled = metrics.get("patlive.tick.tally").timer().count();
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission partner = admit(round);

        workshop.ticks(partner.respondent(), "1A", 4);
        workshop.ticks(partner.respondent(), "1A", 4);
        workshop.ticks(partner.respondent(), "1A", 3);

        assertThat(value("patlive.ticks")).as("the same again is no tick").isEqualTo(ticks + 2);
        assertThat(metrics.get("patlive.tick.tally").timer().count()).isEqualTo(handled + 2);
        assertThat(value("patlive.rounds.open")).isEqualTo(open + 1);
        rounds.close(round.partnership().facilitator(), round.id());
        assertThat(value("patlive.rounds.open")).isEqualTo(open);
    }

    @Test
    void no_line_carries_a_code_a_key_a_name_or_an_id() {
        RoundData round = workshop.openRound(Mode.OPEN);
        Admission partner = admit(round);
        try (var screen = live.followResults(round.id(), snapshot -> {})) {
            phone.open("answer/" + round.code() + "?me=" + partner.token());
            workshop.ticks(partner.respondent(), "1A", 4);
            assertThat(screen.newest().results().answers()).isEqualTo(1);

            String scrape = metrics.scrape();

            assertThat(scrape)
                    .contains(
                            "patlive_phones",
                            "patlive_rounds_open",
                            "patlive_ticks_total",
                            "patlive_tick_tally_seconds_bucket",
                            "patlive_push_queue{",
                            "patlive_feed_lag_seconds{",
                            "patlive_joins_rejected_total{",
                            "patlive_saves_failed_total",
                            "hikaricp_connections");
            assertThat(List.of(
                            round.code(),
                            round.screenKey(),
                            round.id().toString(),
                            round.partnership().id().toString(),
                            round.partnership().name(),
                            round.plan().title(),
                            partner.respondent().toString(),
                            partner.token(),
                            NAME))
                    .noneMatch(scrape::contains);
            assertThat(scrape.lines().filter(line -> line.startsWith("patlive_")))
                    .allMatch(line -> Set.of("le", "reason", "at", "part").containsAll(labels(line)), "known labels");
        }
    }

    private static List<String> labels(String line) {
        return Pattern.compile("[{,](\\w+)=")
                .matcher(line)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private double rejected(String reason) {
        return metrics.get("patlive.joins.rejected")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private double value(String name) {
        return metrics.get(name).meter().measure().iterator().next().getValue();
    }

    private Admission admit(RoundData round) {
        return access.admit(
                round,
                new JoinDetails(round.partnership().organisations().getFirst().id(), Level.BOARD, NAME));
    }
}
