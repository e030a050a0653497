package org.patlive.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FrontendFileFilterTest {

    private static final String TEXT = "body { color: teal }\n".repeat(100);

    private final FrontendFileFilter filter = new FrontendFileFilter();
    private int responses;

    private final FilterChain server = (request, response) -> {
        responses++;
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("Set-Cookie", "JSESSIONID=of-the-first");
        http.setHeader("X-Content-Type-Options", "nosniff");
        if (((MockHttpServletRequest) request).getRequestURI().contains("missing")) {
            http.sendError(404);
            return;
        }
        http.setContentType("text/css");
        http.setHeader("Cache-Control", "max-age=3600");
        http.getOutputStream().print(TEXT);
    };

    @Test
    void the_second_request_is_answered_from_memory_without_headers_of_the_first() throws Exception {
        MockHttpServletResponse first = get("/styles/phone.css", "gzip, deflate, br");
        MockHttpServletResponse second = get("/styles/phone.css", "gzip, deflate, br");

        assertThat(responses).isOne();
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getHeader("Set-Cookie")).isNull();
        assertThat(second.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("max-age=3600");
        assertThat(second.getContentType()).isEqualTo("text/css");
        assertThat(second.getContentLength()).isEqualTo(second.getContentAsByteArray().length);
    }

    @Test
    void text_is_compressed_for_browsers_that_accept_it() throws Exception {
        assertThat(get("/styles/phone.css", null).getContentAsString()).isEqualTo(TEXT);

        MockHttpServletResponse packed = get("/styles/phone.css", "gzip");

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(packed.getContentAsByteArray()).hasSizeLessThan(TEXT.length() / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(TEXT.getBytes());
        assertThat(get("/styles/phone.css", null).getContentAsString()).isEqualTo(TEXT);
    }

    @Test
    void a_browser_that_has_the_file_gets_304() throws Exception {
        String tag = get("/aura/aura.css", "gzip").getHeader("ETag");
        MockHttpServletRequest again = request("/aura/aura.css", "gzip");
        again.addHeader("If-None-Match", tag);

        MockHttpServletResponse response = get(again);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_immutable() throws Exception {
        assertThat(get("/VAADIN/build/index-abc.js", "gzip").getHeader("Cache-Control"))
                .contains("immutable");
        assertThat(get("/VAADIN/build/index-abc.js", "gzip").getHeader("Cache-Control"))
                .contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/join/ABCDEF", "/instrument.json", "/VAADIN/push", "/console", "/styles"})
    void other_requests_are_not_filtered(String path) throws Exception {
        get(path, "gzip");
        get(path, "gzip");

        assertThat(responses).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_not_cached() throws Exception {
        assertThat(get("/VAADIN/build/missing.js", "gzip").getStatus()).isEqualTo(404);
        assertThat(get("/VAADIN/build/missing.js", "gzip").getStatus()).isEqualTo(404);

        assertThat(responses).isEqualTo(2);
    }

    @Test
    void made_up_urls_do_not_fill_the_memory() throws Exception {
        for (int number = 0; number < 1_000; number++) {
            assertThat(get("/aura/aura.css?v=" + number, null).getContentAsString())
                    .isEqualTo(TEXT);
        }
        int before = responses;

        get("/aura/aura.css?v=0", null);
        get("/aura/aura.css?v=999", null);

        assertThat(responses).isEqualTo(before + 1);
    }

    private MockHttpServletResponse get(String address, String encodings) throws ServletException, IOException {
        return get(request(address, encodings));
    }

    private MockHttpServletResponse get(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, server);
        return response;
    }

    private static MockHttpServletRequest request(String address, String encodings) {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length == 2) {
            request.setQueryString(parts[1]);
        }
        if (encodings != null) {
            request.addHeader("Accept-Encoding", encodings);
        }
        return request;
    }
}
