package org.patlive.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuthorLabelTest {

    static Stream<AuthorLabel> labels() {
        return Stream.of(
                AuthorLabel.facilitator(),
                AuthorLabel.partner(),
                AuthorLabel.at("Council"),
                AuthorLabel.named("Ada, Council"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void what_is_stored_is_read_again(AuthorLabel label) {
        assertThat(AuthorLabel.of(label.stored())).isEqualTo(label);
    }

    @Test
    void plans_of_the_first_release_are_read() {
        assertThat(AuthorLabel.of("The facilitator")).isEqualTo(AuthorLabel.facilitator());
        assertThat(AuthorLabel.of("A partner")).isEqualTo(AuthorLabel.partner());
        assertThat(AuthorLabel.of("Someone at Care, Share & Co")).isEqualTo(AuthorLabel.at("Care, Share & Co"));
        assertThat(AuthorLabel.of("Ada")).isEqualTo(AuthorLabel.named("Ada"));
    }
}
