package org.patlive.workshop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.patlive.testing.LoadBalancer;
import org.patlive.testing.RunningServer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two servers in processes of their own on one PostgreSQL, and two ways in: each prefers one and knows the other. */
final class Cluster implements AutoCloseable {

    private static final String ANSWERS = """
            from answer a join respondent p on p.id = a.respondent_id join assessment_round r on r.id = p.round_id
            where r.code = ?
            """;

    private final EmbeddedPostgres postgres;
    private final JdbcTemplate database;
    private final RunningServer first;
    private final RunningServer second;
    private final LoadBalancer toFirst;
    private final LoadBalancer toSecond;

    Cluster(Path folder) throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new JdbcTemplate(postgres.getPostgresDatabase());
        // At once, as after a power cut: one of them finds the other at work on the database.
        CompletableFuture<RunningServer> starting = CompletableFuture.supplyAsync(() -> node(folder, "first"));
        second = node(folder, "second");
        first = starting.join();
        toFirst = LoadBalancer.before(first, second);
        toSecond = LoadBalancer.before(second, first);
    }

    RunningServer first() {
        return first;
    }

    RunningServer second() {
        return second;
    }

    String toFirst() {
        return toFirst.url();
    }

    String toSecond() {
        return toSecond.url();
    }

    /** How many answers of this round are committed. */
    int answers(String code) {
        return number("select count(*) " + ANSWERS, code);
    }

    /** How often a partner of this round has answered or changed an answer. */
    int ticks(String code) {
        return number("select sum(a.version + 1) " + ANSWERS, code);
    }

    /** Counts for 4, 3, 2, 1. */
    List<Integer> counts(String code, String statement) {
        return List.of(4, 3, 2, 1).stream()
                .map(points -> number(
                        "select count(*) " + ANSWERS + "and a.item = ? and a.points = ?", code, statement, points))
                .toList();
    }

    /** Ends every connection on which a server listens for the other's news; returns how many those were. */
    int cutsTheNews() {
        return number("""
                select count(*) from (
                  select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'patlive-listen') cut
                """);
    }

    @Override
    public void close() throws Exception {
        toFirst.close();
        toSecond.close();
        first.close();
        second.close();
        postgres.close();
    }

    private int number(String question, Object... arguments) {
        Number answer = database.queryForObject(question, Number.class, arguments);
        return answer == null ? 0 : answer.intValue();
    }

    private RunningServer node(Path folder, String name) {
        try {
            return RunningServer.start(
                    Files.createDirectories(folder.resolve(name)),
                    "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
