package org.patlive.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PatLivePropertiesTest {

    @Test
    void a_secret_for_moving_is_long_or_none() {
        assertThat(new PatLiveProperties.Moving(" ").secret()).isNull();
        assertThat(new PatLiveProperties.Moving("twenty characters ok").secret())
                .isEqualTo("twenty characters ok");
        assertThatThrownBy(() -> new PatLiveProperties.Moving("nineteen characters"))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("patlive.moving.secret is too short to be safe. Use at least 20 characters.");
        assertThat(new PatLiveProperties.Moving("twenty characters ok"))
                .asString()
                .doesNotContain("twenty");
    }

    @Test
    void the_strength_of_passwords_is_one_that_bcrypt_knows() {
        assertThat(new PatLiveProperties.Access(null, null, 4).passwordStrength())
                .isEqualTo(4);
        for (int unknown : new int[] {3, 32}) {
            assertThatThrownBy(() -> new PatLiveProperties.Access(null, null, unknown))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessage("patlive.access.password-strength must be a whole number from 4 to 31.");
        }
    }
}
