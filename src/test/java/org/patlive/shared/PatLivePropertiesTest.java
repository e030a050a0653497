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
}
