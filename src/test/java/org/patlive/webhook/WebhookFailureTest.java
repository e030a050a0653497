package org.patlive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.patlive.webhook.WebhookFailure.Kind;

class WebhookFailureTest {

    static Stream<WebhookFailure> failures() {
        return Stream.of(
                WebhookFailure.answered(500), WebhookFailure.of(Kind.ADDRESS), WebhookFailure.of(Kind.UNREACHABLE));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_is_stored_is_read_again(WebhookFailure failure) {
        assertThat(WebhookFailure.read(failure.stored())).isEqualTo(failure);
    }

    @ParameterizedTest
    @CsvSource({
        "the server answered 302, ANSWERED, 302",
        "the address is unknown or in the local network, ADDRESS, 0",
        "the server can’t be reached, UNREACHABLE, 0"
    })
    void what_earlier_versions_stored_in_words_is_read_as_well(String stored, Kind kind, int status) {
        assertThat(WebhookFailure.read(stored)).isEqualTo(new WebhookFailure(kind, status));
    }

    @Test
    void anything_else_failed_for_a_reason_that_is_not_known() {
        assertThat(WebhookFailure.read("no route to host").kind()).isEqualTo(Kind.UNKNOWN);
    }
}
