package org.patlive.assessment.publication;

import java.util.Optional;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the published figures of rounds. */
@Repository
class PublishedFigureRows {

    private final JdbcTemplate database;

    PublishedFigureRows(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<PublishedResults> of(RoundId round) {
        return database
                .query(
                        "select format, figures, individuals, later_respondents from published_figures where round_id = ?",
                        (row, number) ->
                                PublishedFormat.read(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)),
                        round.value())
                .stream()
                .findFirst();
    }

    /** Stores figures, replacing those that were published before. */
    public void write(RoundId round, PublishedResults published) {
        database.update("delete from published_figures where round_id = ?", round.value());
        database.update(
                "insert into published_figures (round_id, format, release, figures, individuals, later_respondents)"
                        + " values (?, ?, ?, ?, ?, ?)",
                round.value(),
                PublishedFormat.NEWEST,
                published.results().release(),
                PublishedFormat.figures(published),
                PublishedFormat.individuals(published),
                published.laterRespondents());
    }
}
