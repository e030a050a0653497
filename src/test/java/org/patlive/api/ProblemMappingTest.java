package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.patlive.platform.web.FailureMessage;
import org.patlive.testing.Logged;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be brought about by calling. */
class ProblemMappingTest {

    private static final String SECRET = "whistleblower";

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Problems problems = new Problems(JsonMapper.builder().build());

    @Test
    void a_database_that_is_away_is_told_as_not_now() throws Exception {
        problems.tell(new CannotCreateTransactionException(SECRET, new SQLException(SECRET, "08001")), response);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains(FailureMessage.NO_DATABASE.sentence());
    }

    @Test
    void what_nobody_expected_says_nothing_of_itself_neither_to_the_program_nor_in_the_log() throws Exception {
        try (Logged logged = new Logged()) {
            problems.tell(new IllegalStateException(SECRET), response);

            assertThat(response.getStatus()).isEqualTo(500);
            assertThat(response.getContentAsString())
                    .contains("the call is not to blame")
                    .doesNotContain(SECRET);
            assertThat(logged.lines())
                    .anyMatch(line -> line.contains("a call of a program failed"))
                    .noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void what_fails_elsewhere_is_left_to_others() {
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/console");
        page.setServletPath("/console");
        assertThat(problems.resolveException(page, response, null, new IllegalStateException()))
                .isNull();
    }
}
