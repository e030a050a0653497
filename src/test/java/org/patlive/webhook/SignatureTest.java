package org.patlive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example that the libraries of the Standard Webhooks specification are tested with. */
    @Test
    void it_is_the_one_of_the_specification() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secrets_differ_and_are_as_long_as_the_specification_asks() {
        assertThat(Signature.newSecret()).startsWith("whsec_").hasSize(50).isNotEqualTo(Signature.newSecret());
    }
}
