package org.patlive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.patlive.testing.CapturedLog;
import org.slf4j.LoggerFactory;

/** What whoever looks after the server reads while something does not work. */
class RepeatedFailuresTest {

    private static final String SECRET = "Key (respondent_id, item)=(4711, 1A) already exists";
    private static final String OPERATION = "a tick was not saved";

    private final CapturedLog logged = new CapturedLog();
    private final AtomicLong nanos = new AtomicLong();
    private final RepeatedFailures failures =
            new RepeatedFailures(LoggerFactory.getLogger("org.patlive.test"), nanos::get);
    private final RoundId round = RoundId.random();

    @AfterEach
    void stop() {
        logged.close();
    }

    @Test
    void the_same_failure_is_logged_once_with_its_round() {
        fails(round);
        fails(round);

        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst()).contains(OPERATION, round.toString());
    }

    @Test
    void another_round_and_another_kind_are_said_too() {
        fails(round);
        fails(RoundId.random());
        failures.failed(OPERATION, round, new IllegalArgumentException());

        assertThat(lines()).hasSize(3);
    }

    @Test
    void it_is_said_again_after_a_while() {
        fails(round);
        nanos.addAndGet(RepeatedFailures.LOG_INTERVAL.toNanos() - 1);
        fails(round);
        assertThat(lines()).hasSize(1);

        nanos.addAndGet(1);
        fails(round);

        assertThat(lines()).hasSize(2);
    }

    @Test
    void that_it_works_again_is_said_once_and_what_fails_after_that_anew() {
        fails(round);
        fails(round);
        failures.succeeded(OPERATION, RoundId.random());
        assertThat(lines()).hasSize(1);

        failures.succeeded(OPERATION, round);
        failures.succeeded(OPERATION, round);

        assertThat(lines()).hasSize(2);
        assertThat(lines().getLast()).contains("works again", round.toString(), "1 more");
        fails(round);
        assertThat(lines()).hasSize(3);
    }

    @Test
    void the_failure_is_told_by_kind_and_place_and_never_in_its_own_words() {
        fails(round);

        assertThat(lines().getFirst())
                .contains("IllegalStateException", "SQLException 23505", "RepeatedFailuresTest.fails")
                .doesNotContain("respondent_id", "4711", SECRET);
    }

    private void fails(RoundId where) {
        failures.failed(OPERATION, where, new IllegalStateException(SECRET, new SQLException(SECRET, "23505")));
    }

    private List<String> lines() {
        return logged.lines();
    }
}
