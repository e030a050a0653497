package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.testing.CapturedLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is logged when a call or a page of a phone fails: once, with the round, and nobody's answer. */
class LoggedFailuresViewTest extends PhoneViewFixture {

    private static final String SECRET = "whistleblower";

    @Autowired
    private PhoneSheets phoneSheets;

    @Autowired
    private MeterRegistry registry;

    @Autowired
    private JdbcTemplate database;

    private RoundData round;
    private Admission partner;

    @BeforeEach
    void a_partner_of_an_open_round() {
        round = workshop.openRound(Mode.OPEN);
        partner = phoneSheets.admit(round, null);
    }

    @Test
    void ticks_that_cannot_be_saved_are_counted_each_and_logged_once_until_they_can() {
        AnswerSheet sheet = phoneSheets.sheet(round, partner);
        double before = registry.get("patlive.saves.failed").counter().count();
        try (CapturedLog logged = new CapturedLog()) {
            database.execute("alter table answer rename to answer_away");
            try {
                assertThat(sheet.answer(new String[] {"1A", "4"})).isEqualTo("?");
                assertThat(sheet.answer(new String[] {"1B", "4"})).isEqualTo("?");
            } finally {
                database.execute("alter table answer_away rename to answer");
            }
            assertThat(sheet.answer(new String[] {"1A", "4"})).isEmpty();
            assertThat(sheet.answer(new String[] {"1B", "4"})).isEmpty();

            List<String> lines = aboutRound(logged);
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst()).contains("could not be saved");
            assertThat(lines.getLast()).contains("works again");
            assertThat(logged.lines())
                    .noneMatch(line -> line.contains(partner.respondent().toString()));
        }
        assertThat(registry.get("patlive.saves.failed").counter().count()).isEqualTo(before + 2);
    }

    @Test
    void a_page_that_fails_is_logged_once_with_its_round_and_without_the_message() {
        browser.open("answer/" + round.code() + "?me=" + partner.token());
        try (CapturedLog logged = new CapturedLog()) {
            failWithSecret();
            failWithSecret();

            assertThat(aboutRound(logged)).hasSize(1);
            assertThat(aboutRound(logged).getFirst()).contains("a view failed", "IllegalStateException");
            assertThat(logged.lines()).noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void a_browser_that_closes_the_connection_is_no_failure() {
        browser.open("answer/" + round.code() + "?me=" + partner.token());
        try (CapturedLog logged = new CapturedLog()) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

            assertThat(aboutRound(logged)).isEmpty();
        }
    }

    @Test
    void a_broken_connection_to_the_database_is_a_failure() {
        browser.open("answer/" + round.code() + "?me=" + partner.token());
        try (CapturedLog logged = new CapturedLog()) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(
                            new SQLException("Away", "08006", new SocketException("Connection reset by peer"))));

            assertThat(aboutRound(logged)).hasSize(1);
        }
    }

    private static void failWithSecret() {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException(SECRET)));
    }

    private List<String> aboutRound(CapturedLog logged) {
        return logged.lines().stream()
                .filter(line -> line.contains(round.id().toString()))
                .toList();
    }
}
