package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patlive.access.limit.RateLimits;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.live.LiveSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The metrics of phones, ticks and rounds, in which nobody can be recognised. */
@TestPropertySource(properties = "management.prometheus.metrics.export.enabled=true")
class MetricsViewTest extends PhoneViewFixture {

    private static final String NAME = "Adalovelace";

    @Autowired
    private PhoneSheets phones;

    @Autowired
    private RateLimits limits;

    @Autowired
    private LiveSessions live;

    @Autowired
    private PrometheusMeterRegistry metrics;

    @Test
    void a_phone_counts_while_its_sheet_is_open() {
        RoundData round = workshop.openRound(Mode.OPEN);
        double before = value("patlive.phones");
        Admission partner = phones.admit(round, NAME);

        browser.open("answer/" + round.code() + "?me=" + partner.token());
        assertThat(value("patlive.phones")).isEqualTo(before + 1);

        browser.open("");
        assertThat(value("patlive.phones")).isEqualTo(before);
    }

    @Test
    void each_attempt_to_join_that_was_turned_away_counts_with_its_reason() {
        RoundData round = workshop.openRound(Mode.OPEN);

        double wrong = rejected("wrong_code");
        browser.open("");
        browser.get(TextField.class, "join-code").setValue("QQQQQQ");
        browser.click("join");
        browser.open("join/QQQQQQ");
        assertThat(rejected("wrong_code")).isEqualTo(wrong + 2);

        double incomplete = rejected("incomplete");
        browser.open("join/" + round.code());
        browser.joins();
        assertThat(rejected("incomplete")).isEqualTo(incomplete + 1);

        double closed = rejected("closed");
        workshop.closes(round);
        browser.open("");
        browser.open("join/" + round.code());
        assertThat(rejected("closed")).isEqualTo(closed + 1);

        double limited = rejected("rate_limit");
        for (int i = 0; i < 1_100; i++) {
            limits.recordWrongCode(browser.network());
        }
        browser.open("join/" + round.code());
        browser.open("");
        browser.get(TextField.class, "join-code").setValue("QQQQQQ");
        browser.click("join");
        assertThat(rejected("rate_limit")).isEqualTo(limited + 2);
    }

    @Test
    void ticks_tally_times_and_open_rounds_are_counted() {
        double ticks = value("patlive.ticks");
        double open = value("patlive.rounds.open");
        long handled = metrics.get("patlive.tick.tally").timer().count();
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission partner = phones.admit(round, NAME);

        workshop.ticks(partner.respondent(), "1A", 4);
        workshop.ticks(partner.respondent(), "1A", 4);
        workshop.ticks(partner.respondent(), "1A", 3);

        assertThat(value("patlive.ticks")).as("the same again is no tick").isEqualTo(ticks + 2);
        assertThat(metrics.get("patlive.tick.tally").timer().count()).isEqualTo(handled + 2);
        assertThat(value("patlive.rounds.open")).isEqualTo(open + 1);
        workshop.closes(round);
        assertThat(value("patlive.rounds.open")).isEqualTo(open);
    }

    @Test
    void no_line_carries_a_code_a_key_a_name_or_an_id() {
        RoundData round = workshop.openRound(Mode.OPEN);
        Admission partner = phones.admit(round, NAME);
        try (var screen = live.followResults(round.id(), snapshot -> {})) {
            browser.open("answer/" + round.code() + "?me=" + partner.token());
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
}
