package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patlive.api.ApiClients.ApiClient;
import org.patlive.api.ApiClients.ApiResponse;
import org.patlive.exchange.response.ResponseTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Responses sent as a table: all of them are stored, or a problem says why and nothing has changed. */
abstract class ResponseContract {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @Autowired
    private ApiClients clients;

    @Autowired
    private JdbcTemplate database;

    @Test
    void a_table_is_stored_and_counted() {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        ApiResponse response = client.postCsv(round + "/responses", ResponseCsv.random(12, 1));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("taken").asInt()).isEqualTo(12);
        JsonNode now = client.get(round).json();
        assertThat(now.path("respondents").asInt()).isEqualTo(12);
        assertThat(now.path("finished").asInt()).isEqualTo(12);
    }

    @Test
    void each_invalid_line_is_reported_with_its_number_and_reason() {
        ApiClient client = clients.create();
        String round = client.openRound("open");
        ApiResponse response = client.postCsv(
                round + "/responses",
                ResponseCsv.withLines(
                        ResponseCsv.line("Jo", "Council"),
                        ResponseCsv.line("Jo", "Council"),
                        ResponseCsv.line("Sam", "Counsel"),
                        "Kim,Council,board,5" + ",".repeat(42)));

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.json().path("badLines").asInt()).isEqualTo(3);
        JsonNode errors = response.json().path("errors");
        assertThat(errors.path(0).path("line").asInt()).isEqualTo(3);
        assertThat(errors.path(0).path("reason").asString()).isEqualTo("The same “respondent” is already in line 2.");
        assertThat(errors.path(1).path("line").asInt()).isEqualTo(4);
        assertThat(errors.path(1).path("reason").asString()).startsWith("The organisation is not one of");
        assertThat(errors.path(2).path("line").asInt()).isEqualTo(5);
        assertThat(errors.path(2).path("reason").asString()).isEqualTo("1A isn’t between 1 and 4.");
        assertThat(respondents(round)).isZero();
    }

    static String[] hostileTables() {
        String good = ResponseCsv.line("Jo", "Council");
        return new String[] {
            "",
            "\uFEFF",
            "respondent\nJo\n",
            ResponseCsv.withLines(),
            ResponseCsv.withLines(good.replace("Jo", "=cmd|' /C calc'!A0")),
            ResponseCsv.withLines(good.replace("Jo", "<img src=x onerror=alert(1)>")),
            ResponseCsv.withLines(good.replace("Jo", "@SUM(A1)")),
            ResponseCsv.withLines(good, good),
            ResponseCsv.withLines(good, good.replace("Jo", " jO ")),
            ResponseCsv.withLines(good + ",4"),
            ResponseCsv.withLines(good.replace(",4,", ",four,")),
            ResponseCsv.withLines(good.replace(",4,", ",04,")),
            ResponseCsv.withLines("\"Jo" + good),
            ResponseCsv.withLines(good).replace("respondent,", "name,"),
            ResponseCsv.withLines(good).replace("1A,1B", "1B,1A"),
            "<html>" + ResponseCsv.withLines(good),
            "{\"respondent\": \"Jo\"}"
        };
    }

    @ParameterizedTest
    @MethodSource("hostileTables")
    void a_hostile_table_is_refused_and_changes_nothing(String table) {
        ApiClient client = clients.create();
        String round = client.openRound("open");
        ApiResponse response = client.postCsv(round + "/responses", table);

        assertThat(response.status()).isEqualTo(422);
        assertThat(response.detail()).isNotBlank().doesNotContain("onerror");
        assertThat(response.text()).doesNotContain("onerror", "calc", "Exception");
        assertThat(respondents(round)).isZero();
    }

    @Test
    void a_table_that_is_not_in_utf_8_is_refused() {
        ApiClient client = clients.create();
        String round = client.openRound("open");
        byte[] latin1 =
                ResponseCsv.withLines(ResponseCsv.line("J\u00f6", "Council")).getBytes(StandardCharsets.ISO_8859_1);

        ApiResponse response = client.postCsv(round + "/responses", latin1);
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.detail())
                .isEqualTo("The file is not in UTF-8. Save it as “CSV UTF-8” and upload it again.");

        ApiResponse declared = client.send(client.request(round + "/responses")
                .header("Content-Type", "text/csv; charset=ISO-8859-1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin1)));
        assertThat(declared.status()).isEqualTo(415);
        assertThat(respondents(round)).isZero();
    }

    @Test
    void a_hundred_megabytes_are_refused_without_being_read() throws IOException {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        CountingInputStream body = new CountingInputStream();
        ApiResponse response = client.send(client.csvRequest(round + "/responses")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> body), HUNDRED_MEGABYTES)));
        assertThat(response.status()).isEqualTo(413);
        assertThat(response.detail()).isEqualTo("The file is too large. Use one of up to 8 MB.");
        assertThat(body.read).as("bytes that were sent").hasValue(0);

        assertThat(UnendingRequest.responseStatus(
                        clients.url(round + "/responses"), client.token(), ResponseTable.MAX_BYTES + 1))
                .as("a chunked body that never ends")
                .isEqualTo(413);
        assertThat(respondents(round)).isZero();
    }

    /** Measured in CPU time of this process, so that other processes do not make it fail. */
    @Test
    void five_thousand_lines_are_stored_within_seconds() {
        ApiClient client = clients.create();
        String round = client.openRound("anonymous");
        String table = ResponseCsv.random(5_000, 7);
        Duration before = cpuTime();
        ApiResponse response = client.postCsv(round + "/responses", table);
        Duration used = cpuTime().minus(before);

        assertThat(response.json().path("taken").asInt()).isEqualTo(5_000);
        assertThat(respondents(round)).isEqualTo(5_000);
        assertThat(used).isLessThan(Duration.ofSeconds(10));
    }

    private static Duration cpuTime() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    @Test
    void a_round_that_is_not_open_refuses_a_table() {
        ApiClient client = clients.create();
        String draft = client.draftRound("open");
        ApiResponse early = client.postCsv(draft + "/responses", ResponseCsv.random(5, 1));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.detail()).isEqualTo("The facilitator hasn’t opened this round yet.");

        client.post(draft + "/open");
        client.post(draft + "/close");
        ApiResponse late = client.postCsv(draft + "/responses", ResponseCsv.random(5, 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(respondents(draft)).isZero();
    }

    private long respondents(String round) {
        Long rows = database.queryForObject(
                "select count(*) from respondent where round_id = ?",
                Long.class,
                UUID.fromString(round.substring(round.lastIndexOf('/') + 1)));
        return rows == null ? -1 : rows;
    }

    /** Generates 100 MB and counts the bytes that are read. */
    private static final class CountingInputStream extends InputStream {

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            return read.incrementAndGet() > HUNDRED_MEGABYTES ? -1 : 'x';
        }

        @Override
        public int read(byte[] part, int from, int length) {
            Arrays.fill(part, from, from + length, (byte) 'x');
            return read.addAndGet(length) > HUNDRED_MEGABYTES ? -1 : length;
        }
    }
}
