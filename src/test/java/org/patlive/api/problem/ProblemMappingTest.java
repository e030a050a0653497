package org.patlive.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.patlive.platform.web.FailureMessage;
import org.patlive.testing.CapturedLog;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/** Failures that no request to a running server brings about. */
class ProblemMappingTest {

    private static final String SECRET = "whistleblower";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final ProblemWriter problems =
            new ProblemWriter(JsonMapper.builder().build());

    @Test
    void an_unreachable_database_is_503_with_retry_after() throws Exception {
        problems.write(new CannotCreateTransactionException(SECRET, new SQLException(SECRET, "08001")), response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains(FailureMessage.NO_DATABASE.sentence());
    }

    @Test
    void an_unexpected_failure_reveals_its_message_neither_to_the_program_nor_in_the_log() throws Exception {
        try (CapturedLog logged = new CapturedLog()) {
            problems.write(new IllegalStateException(SECRET), response);

            assertThat(response.getStatus()).isEqualTo(500);
            assertThat(response.getContentAsString())
                    .contains("Something went wrong on the server")
                    .doesNotContain(SECRET);
            assertThat(logged.lines())
                    .anyMatch(line -> line.contains("a call failed"))
                    .noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void failures_of_pages_are_left_to_other_resolvers() {
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/console");
        page.setServletPath("/console");
        assertThat(problems.resolveException(page, response, null, new IllegalStateException()))
                .isNull();
    }
}
