package org.patlive.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patlive.api.Programs.Answer;
import org.patlive.api.Programs.Program;
import org.patlive.exchange.response.ResponseTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Sheets that come in as a table: all of them, or a problem that says why and changes nothing. */
abstract class ResponseContract {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;

    @Autowired
    private Programs programs;

    @Autowired
    private JdbcTemplate database;

    @Test
    void a_table_is_taken_and_counted() {
        Program program = programs.start();
        String round = program.open("anonymous");
        Answer answer = program.table(round + "/responses", Table.random(12, 1));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("taken").asInt()).isEqualTo(12);
        JsonNode now = program.get(round).json();
        assertThat(now.path("respondents").asInt()).isEqualTo(12);
        assertThat(now.path("finished").asInt()).isEqualTo(12);
    }

    @Test
    void each_bad_line_is_named_with_its_number_and_why() {
        Program program = programs.start();
        String round = program.open("open");
        Answer answer = program.table(
                round + "/responses",
                Table.of(
                        Table.line("Jo", "Council"),
                        Table.line("Jo", "Council"),
                        Table.line("Sam", "Counsel"),
                        "Kim,Council,board,5" + ",".repeat(42)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("badLines").asInt()).isEqualTo(3);
        JsonNode errors = answer.json().path("errors");
        assertThat(errors.path(0).path("line").asInt()).isEqualTo(3);
        assertThat(errors.path(0).path("reason").asString()).isEqualTo("the respondent stands in line 2 already");
        assertThat(errors.path(1).path("line").asInt()).isEqualTo(4);
        assertThat(errors.path(1).path("reason").asString()).startsWith("the organisation is not one of");
        assertThat(errors.path(2).path("line").asInt()).isEqualTo(5);
        assertThat(errors.path(2).path("reason").asString()).isEqualTo("1A is not 1 to 4");
        assertThat(respondents(round)).isZero();
    }

    static String[] hostile() {
        String good = Table.line("Jo", "Council");
        return new String[] {
            "",
            "\uFEFF",
            "respondent\nJo\n",
            Table.of(),
            Table.of(good.replace("Jo", "=cmd|' /C calc'!A0")),
            Table.of(good.replace("Jo", "<img src=x onerror=alert(1)>")),
            Table.of(good.replace("Jo", "@SUM(A1)")),
            Table.of(good, good),
            Table.of(good, good.replace("Jo", " jO ")),
            Table.of(good + ",4"),
            Table.of(good.replace(",4,", ",four,")),
            Table.of(good.replace(",4,", ",04,")),
            Table.of("\"Jo" + good),
            Table.of(good).replace("respondent,", "name,"),
            Table.of(good).replace("1A,1B", "1B,1A"),
            "<html>" + Table.of(good),
            "{\"respondent\": \"Jo\"}"
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_table_gets_a_clear_problem_and_changes_nothing(String table) {
        Program program = programs.start();
        String round = program.open("open");
        Answer answer = program.table(round + "/responses", table);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).isNotBlank().doesNotContain("onerror");
        assertThat(answer.text()).doesNotContain("onerror", "calc", "Exception");
        assertThat(respondents(round)).isZero();
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_as_such() {
        Program program = programs.start();
        String round = program.open("open");
        byte[] latin = Table.of(Table.line("J\u00f6", "Council")).getBytes(StandardCharsets.ISO_8859_1);

        Answer answer = program.table(round + "/responses", latin);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.detail()).isEqualTo("The file is not in UTF-8. Save it as “CSV UTF-8” and send it again.");

        Answer said = program.send(program.to(round + "/responses")
                .header("Content-Type", "text/csv; charset=ISO-8859-1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(latin)));
        assertThat(said.status()).isEqualTo(415);
        assertThat(respondents(round)).isZero();
    }

    @Test
    void a_hundred_megabytes_are_refused_without_being_read() throws IOException {
        Program program = programs.start();
        String round = program.open("anonymous");
        Megabytes said = new Megabytes();
        Answer answer = program.send(program.csvTo(round + "/responses")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> said), HUNDRED_MEGABYTES)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.detail()).isEqualTo("The file is too large: at most 8 MB are read.");
        assertThat(said.read).as("bytes that were sent").hasValue(0);

        assertThat(Dribble.status(programs.url(round + "/responses"), program.token(), ResponseTable.LARGEST + 1))
                .as("where nobody says before how much it will be, and the end never comes")
                .isEqualTo(413);
        assertThat(respondents(round)).isZero();
    }

    /** Of the processor's time, of which other tests take none away. */
    @Test
    void five_thousand_lines_are_taken_in_seconds() {
        Program program = programs.start();
        String round = program.open("anonymous");
        String table = Table.random(5_000, 7);
        Duration before = worked();
        Answer answer = program.table(round + "/responses", table);
        Duration taken = worked().minus(before);

        assertThat(answer.json().path("taken").asInt()).isEqualTo(5_000);
        assertThat(respondents(round)).isEqualTo(5_000);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private static Duration worked() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    @Test
    void a_round_that_is_not_open_takes_no_table() {
        Program program = programs.start();
        String draft = program.draft("open");
        Answer early = program.table(draft + "/responses", Table.random(5, 1));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.detail()).isEqualTo("The facilitator has not opened this round yet.");

        program.post(draft + "/open");
        program.post(draft + "/close");
        Answer late = program.table(draft + "/responses", Table.random(5, 1));
        assertThat(late.status()).isEqualTo(409);
        assertThat(respondents(draft)).isZero();
    }

    private long respondents(String round) {
        Long rows = database.queryForObject(
                "select count(*) from respondent where round_id = ?",
                Long.class,
                java.util.UUID.fromString(round.substring(round.lastIndexOf('/') + 1)));
        return rows == null ? -1 : rows;
    }

    /** A hundred of them, made as they are read. */
    private static final class Megabytes extends InputStream {

        private final AtomicLong read = new AtomicLong();

        @Override
        public int read() {
            return read.incrementAndGet() > HUNDRED_MEGABYTES ? -1 : 'x';
        }

        @Override
        public int read(byte[] part, int from, int length) {
            java.util.Arrays.fill(part, from, from + length, (byte) 'x');
            return read.addAndGet(length) > HUNDRED_MEGABYTES ? -1 : length;
        }
    }
}
