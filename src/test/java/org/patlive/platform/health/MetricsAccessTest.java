package org.patlive.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who may read metrics. */
class MetricsAccessTest {

    private final MetricsAccess access = new MetricsAccess("s3cret");

    @Test
    void a_program_on_this_machine_may_read_metrics() {
        assertThat(access.mayRead(request("127.0.0.1", "127.0.0.1"))).isTrue();
        assertThat(access.mayRead(request("0:0:0:0:0:0:0:1", "0:0:0:0:0:0:0:1")))
                .isTrue();
    }

    @Test
    void another_machine_may_not_even_with_forged_headers() {
        assertThat(access.mayRead(request("192.168.1.4", "192.168.1.9"))).isFalse();
        assertThat(access.mayRead(request("192.168.1.4", "127.0.0.1")))
                .as("the server believes the forwarded address, the socket knows better")
                .isFalse();
    }

    @Test
    void a_request_through_a_proxy_on_this_machine_may_not() {
        for (String sign : new String[] {"Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "Via"}) {
            MockHttpServletRequest proxied = request("127.0.0.1", "127.0.0.1");
            proxied.addHeader(sign, "127.0.0.1");
            assertThat(access.mayRead(proxied)).as(sign).isFalse();
        }
        MockHttpServletRequest rewritten = request("127.0.0.1", "127.0.0.1");
        rewritten.setAttribute(MetricsAccess.PROXIED, true);
        assertThat(access.mayRead(rewritten)).isFalse();
    }

    @Test
    void a_request_with_the_token_may_from_anywhere() {
        MockHttpServletRequest far = request("192.168.1.4", "203.0.113.7");
        far.addHeader("Authorization", "Bearer s3cret");
        assertThat(access.mayRead(far)).isTrue();
    }

    @Test
    void a_wrong_token_is_refused_and_so_is_any_if_none_is_configured() {
        MockHttpServletRequest far = request("192.168.1.4", "203.0.113.7");
        far.addHeader("Authorization", "Bearer null");
        assertThat(access.mayRead(far)).isFalse();
        assertThat(new MetricsAccess(null).mayRead(far)).isFalse();
    }

    private static MockHttpServletRequest request(String local, String remote) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setLocalAddr(local);
        request.setRemoteAddr(remote);
        return request;
    }
}
