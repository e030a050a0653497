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

/** The files that every phone asks for are the server's own answers, kept, without anything of whoever asked first. */
class FrontendFilesTest {

    private static final String TEXT = "body { color: teal }\n".repeat(100);

    private final FrontendFiles files = new FrontendFiles();
    private int answered;

    private final FilterChain server = (request, response) -> {
        answered++;
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
    void who_comes_second_is_answered_from_memory_with_nothing_of_the_first() throws Exception {
        MockHttpServletResponse first = asks("/pat-live.css", "gzip, deflate, br");
        MockHttpServletResponse second = asks("/pat-live.css", "gzip, deflate, br");

        assertThat(answered).isOne();
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getHeader("Set-Cookie")).isNull();
        assertThat(second.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("max-age=3600");
        assertThat(second.getContentType()).isEqualTo("text/css");
        assertThat(second.getContentLength()).isEqualTo(second.getContentAsByteArray().length);
    }

    @Test
    void a_text_is_packed_for_those_who_can_unpack_it() throws Exception {
        assertThat(asks("/pat-live.css", null).getContentAsString()).isEqualTo(TEXT);

        MockHttpServletResponse packed = asks("/pat-live.css", "gzip");

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(packed.getContentAsByteArray()).hasSizeLessThan(TEXT.length() / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(TEXT.getBytes());
        assertThat(asks("/pat-live.css", null).getContentAsString()).isEqualTo(TEXT);
    }

    @Test
    void a_browser_that_has_it_is_told_so() throws Exception {
        String tag = asks("/aura/aura.css", "gzip").getHeader("ETag");
        MockHttpServletRequest again = request("/aura/aura.css", "gzip");
        again.addHeader("If-None-Match", tag);

        MockHttpServletResponse response = asks(again);

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void what_carries_its_content_in_its_name_is_never_asked_for_again() throws Exception {
        assertThat(asks("/VAADIN/build/index-abc.js", "gzip").getHeader("Cache-Control"))
                .contains("immutable");
        assertThat(asks("/VAADIN/build/index-abc.js", "gzip").getHeader("Cache-Control"))
                .contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/join/ABCDEF", "/instrument.json", "/VAADIN/push", "/console", "/pat-live.css/x"})
    void everything_else_goes_its_way(String path) throws Exception {
        asks(path, "gzip");
        asks(path, "gzip");

        assertThat(answered).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_looked_for_each_time() throws Exception {
        assertThat(asks("/VAADIN/build/missing.js", "gzip").getStatus()).isEqualTo(404);
        assertThat(asks("/VAADIN/build/missing.js", "gzip").getStatus()).isEqualTo(404);

        assertThat(answered).isEqualTo(2);
    }

    @Test
    void addresses_that_somebody_makes_up_fill_no_memory() throws Exception {
        for (int number = 0; number < 1_000; number++) {
            assertThat(asks("/aura/aura.css?v=" + number, null).getContentAsString())
                    .isEqualTo(TEXT);
        }
        int before = answered;

        asks("/aura/aura.css?v=0", null);
        asks("/aura/aura.css?v=999", null);

        assertThat(answered).isEqualTo(before + 1);
    }

    private MockHttpServletResponse asks(String address, String encodings) throws ServletException, IOException {
        return asks(request(address, encodings));
    }

    private MockHttpServletResponse asks(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        files.doFilter(request, response, server);
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
