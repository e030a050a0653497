package org.patlive.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.patlive.testing.TurnedClock;

class RateLimitsTest {

    private static final String OFFICE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final TurnedClock clock = new TurnedClock();
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void two_hundred_phones_behind_one_address_join_at_once_and_may_all_come_again() {
        assertThat(allowed(limits::mayJoin, 200)).isEqualTo(200);
        assertThat(allowed(limits::mayJoin, 200)).isEqualTo(200);
    }

    @Test
    void a_script_that_joins_without_end_is_stopped_and_let_in_again_later() {
        assertThat(allowed(limits::mayJoin, 10_000)).isEqualTo(600);

        clock.turn(Duration.ofMinutes(1));

        assertThat(allowed(limits::mayJoin, 10_000)).isEqualTo(120);
    }

    @Test
    void guessing_codes_ends_after_a_thousand_and_goes_on_at_five_a_second() {
        assertThat(guesses()).isEqualTo(1_000);
        assertThat(limits.mayTryCode(OFFICE)).isFalse();

        clock.turn(Duration.ofSeconds(1));
        assertThat(guesses()).isEqualTo(5);

        clock.turn(Duration.ofMinutes(1));
        assertThat(guesses()).isEqualTo(300);
    }

    @Test
    void a_program_calls_six_hundred_times_a_minute_and_is_told_how_long_to_wait() {
        for (int call = 0; call < 600; call++) {
            assertThat(limits.untilCall("a token")).isZero();
        }
        assertThat(limits.untilCall("a token")).isEqualTo(Duration.ofMillis(100));
        assertThat(limits.untilCall("another token")).isZero();
        clock.turn(Duration.ofMillis(100));
        assertThat(limits.untilCall("a token")).isZero();
    }

    @Test
    void right_codes_cost_nothing() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(limits.mayTryCode(OFFICE)).isTrue();
        }
    }

    @Test
    void a_network_that_guesses_codes_may_still_join_by_a_code_it_knows() {
        guesses();

        assertThat(limits.mayJoin(OFFICE)).isTrue();
    }

    @Test
    void passwords_are_tried_twenty_times_and_then_ten_a_minute() {
        assertThat(allowed(limits::maySignIn, 1_000)).isEqualTo(20);

        clock.turn(Duration.ofMinutes(1));

        assertThat(allowed(limits::maySignIn, 1_000)).isEqualTo(10);
    }

    @Test
    void demos_are_few() {
        assertThat(allowed(limits::mayStartDemo, 100)).isEqualTo(5);
    }

    @Test
    void one_address_never_limits_another() {
        guesses();
        allowed(limits::mayJoin, 1_000);
        allowed(limits::maySignIn, 1_000);
        allowed(limits::mayStartDemo, 1_000);

        assertThat(limits.mayTryCode(ELSEWHERE)).isTrue();
        assertThat(limits.mayJoin(ELSEWHERE)).isTrue();
        assertThat(limits.maySignIn(ELSEWHERE)).isTrue();
        assertThat(limits.mayStartDemo(ELSEWHERE)).isTrue();
    }

    private int guesses() {
        int tried = 0;
        while (tried < 10_000 && limits.mayTryCode(OFFICE)) {
            limits.wrongCode(OFFICE);
            tried++;
        }
        return tried;
    }

    private static int allowed(Predicate<String> limit, int times) {
        int allowed = 0;
        for (int i = 0; i < times; i++) {
            allowed += limit.test(OFFICE) ? 1 : 0;
        }
        return allowed;
    }
}
