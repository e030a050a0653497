package org.patlive.assessment.publication;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    /**
     * Returns the figures of several rounds with one query, without the sheets and names of single people. Figures that cannot
     * be read are missing: the page of that round says so, and a list of rounds must not fail for it.
     */
    public Map<RoundId, PublishedResults> withoutIndividuals(Collection<RoundId> rounds) {
        Map<RoundId, PublishedResults> found = new HashMap<>();
        if (!rounds.isEmpty()) {
            database.query(
                    "select round_id, format, figures, later_respondents from published_figures where round_id in ("
                            + String.join(", ", Collections.nCopies(rounds.size(), "?")) + ")",
                    (RowCallbackHandler) row -> {
                        RoundId round = new RoundId(row.getObject(1, UUID.class));
                        readable(row.getInt(2), row.getString(3), row.getInt(4))
                                .ifPresent(results -> found.put(round, results));
                    },
                    rounds.stream().map(RoundId::value).toArray());
        }
        return found;
    }

    private static Optional<PublishedResults> readable(int format, String figures, int later) {
        try {
            return Optional.of(PublishedFormat.read(format, figures, null, later));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
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
