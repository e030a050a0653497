package org.patlive.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who may read metrics. */
class MetricsReaderTest {

    private final MetricsReader reader = new MetricsReader("s3cret");

    @Test
    void a_program_on_this_machine_may() {
        assertThat(reader.mayRead(request("127.0.0.1", "127.0.0.1"))).isTrue();
        assertThat(reader.mayRead(request("0:0:0:0:0:0:0:1", "0:0:0:0:0:0:0:1")))
                .isTrue();
    }

    @Test
    void another_machine_may_not_even_where_it_claims_to_be_this_one() {
        assertThat(reader.mayRead(request("192.168.1.4", "192.168.1.9"))).isFalse();
        assertThat(reader.mayRead(request("192.168.1.4", "127.0.0.1")))
                .as("the server believes the forwarded address, the socket knows better")
                .isFalse();
    }

    @Test
    void what_passed_a_proxy_on_this_machine_may_not() {
        for (String sign : new String[] {"Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "Via"}) {
            MockHttpServletRequest proxied = request("127.0.0.1", "127.0.0.1");
            proxied.addHeader(sign, "127.0.0.1");
            assertThat(reader.mayRead(proxied)).as(sign).isFalse();
        }
        MockHttpServletRequest rewritten = request("127.0.0.1", "127.0.0.1");
        rewritten.setAttribute(MetricsReader.PROXIED, true);
        assertThat(reader.mayRead(rewritten)).isFalse();
    }

    @Test
    void whoever_shows_the_token_may_from_anywhere() {
        MockHttpServletRequest far = request("192.168.1.4", "203.0.113.7");
        far.addHeader("Authorization", "Bearer s3cret");
        assertThat(reader.mayRead(far)).isTrue();
    }

    @Test
    void a_wrong_token_does_not_help_and_without_one_set_none_does() {
        MockHttpServletRequest far = request("192.168.1.4", "203.0.113.7");
        far.addHeader("Authorization", "Bearer null");
        assertThat(reader.mayRead(far)).isFalse();
        assertThat(new MetricsReader(null).mayRead(far)).isFalse();
    }

    private static MockHttpServletRequest request(String local, String remote) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setLocalAddr(local);
        request.setRemoteAddr(remote);
        return request;
    }
}
