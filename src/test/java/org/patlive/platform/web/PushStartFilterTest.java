package org.patlive.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PushStartFilterTest {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final FilterChain vaadin = (request, response) -> reached.countDown();

    @Test
    void a_connection_that_comes_too_early_is_held_until_the_server_has_started() throws Exception {
        PushStartFilter filter = new PushStartFilter(Duration.ofSeconds(30));
        CompletableFuture<Integer> early = CompletableFuture.supplyAsync(() -> status(filter));
        assertThat(reached.await(100, TimeUnit.MILLISECONDS)).isFalse();

        filter.letConnectionsIn();

        assertThat(early.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(reached.getCount()).isZero();
    }

    @Test
    void a_server_that_does_not_start_refuses_in_the_end() {
        assertThat(status(new PushStartFilter(Duration.ZERO))).isEqualTo(503);
        assertThat(reached.getCount()).isOne();
    }

    private int status(PushStartFilter filter) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            filter.doFilter(new MockHttpServletRequest("GET", "/VAADIN/push"), response, vaadin);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return response.getStatus();
    }
}
