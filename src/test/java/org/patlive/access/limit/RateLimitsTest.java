package org.patlive.access.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.patlive.testing.SettableClock;

class RateLimitsTest {

    private static final String OFFICE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";

    private final SettableClock clock = new SettableClock();
    private final RateLimits limits = new RateLimits(clock);

    @Test
    void two_hundred_phones_at_one_address_may_join_at_once_twice() {
        assertThat(allowed(limits::mayJoin, 200)).isEqualTo(200);
        assertThat(allowed(limits::mayJoin, 200)).isEqualTo(200);
    }

    @Test
    void joining_from_one_address_is_limited_and_recovers() {
        assertThat(allowed(limits::mayJoin, 10_000)).isEqualTo(600);

        clock.advance(Duration.ofMinutes(1));

        assertThat(allowed(limits::mayJoin, 10_000)).isEqualTo(120);
    }

    @Test
    void a_thousand_wrong_codes_are_allowed_and_then_five_a_second() {
        assertThat(recordWrongCodes()).isEqualTo(1_000);
        assertThat(limits.mayTryCode(OFFICE)).isFalse();

        clock.advance(Duration.ofSeconds(1));
        assertThat(recordWrongCodes()).isEqualTo(5);

        clock.advance(Duration.ofMinutes(1));
        assertThat(recordWrongCodes()).isEqualTo(300);
    }

    @Test
    void a_program_may_call_six_hundred_times_a_minute_and_gets_the_time_to_wait() {
        for (int call = 0; call < 600; call++) {
            assertThat(limits.waitBeforeCall("a token")).isZero();
        }
        assertThat(limits.waitBeforeCall("a token")).isEqualTo(Duration.ofMillis(100));
        assertThat(limits.waitBeforeCall("another token")).isZero();
        clock.advance(Duration.ofMillis(100));
        assertThat(limits.waitBeforeCall("a token")).isZero();
    }

    @Test
    void right_codes_are_not_counted() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(limits.mayTryCode(OFFICE)).isTrue();
        }
    }

    @Test
    void an_address_with_too_many_wrong_codes_may_still_join() {
        recordWrongCodes();

        assertThat(limits.mayJoin(OFFICE)).isTrue();
    }

    @Test
    void twenty_passwords_may_be_tried_and_then_ten_a_minute() {
        assertThat(allowed(limits::maySignIn, 1_000)).isEqualTo(20);

        clock.advance(Duration.ofMinutes(1));

        assertThat(allowed(limits::maySignIn, 1_000)).isEqualTo(10);
    }

    @Test
    void five_demos_may_be_started() {
        assertThat(allowed(limits::mayStartDemo, 100)).isEqualTo(5);
    }

    @Test
    void addresses_are_limited_independently() {
        recordWrongCodes();
        allowed(limits::mayJoin, 1_000);
        allowed(limits::maySignIn, 1_000);
        allowed(limits::mayStartDemo, 1_000);

        assertThat(limits.mayTryCode(ELSEWHERE)).isTrue();
        assertThat(limits.mayJoin(ELSEWHERE)).isTrue();
        assertThat(limits.maySignIn(ELSEWHERE)).isTrue();
        assertThat(limits.mayStartDemo(ELSEWHERE)).isTrue();
    }

    private int recordWrongCodes() {
        int tried = 0;
        while (tried < 10_000 && limits.mayTryCode(OFFICE)) {
            limits.recordWrongCode(OFFICE);
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
