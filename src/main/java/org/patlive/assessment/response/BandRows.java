package org.patlive.assessment.response;

import java.util.List;
import java.util.Map;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.analysis.figure.BandRange;
import org.patlive.instrument.Band;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the bands that open Anonymous rounds show. */
@Repository
public class BandRows {

    private static final Map<String, BandRange> BANDS_BY_NAME = Map.of(
            "HIGHEST", BandRange.of(Band.HIGHEST),
            "HIGH", BandRange.of(Band.HIGH),
            "LOWER", new BandRange(Band.LOW, Band.LOWEST));

    private final JdbcTemplate database;

    BandRows(JdbcTemplate database) {
        this.database = database;
    }

    public List<SampledBands.SampledBand> of(RoundId round) {
        return database.query(
                "select principle, band, release from shown_band where round_id = ? order by principle",
                (row, number) -> new SampledBands.SampledBand(row.getInt(1), bandOf(row.getString(2)), row.getLong(3)),
                round.value());
    }

    /** Stores bands, replacing those of the same principles. */
    public void write(RoundId round, List<SampledBands.SampledBand> drawn) {
        for (SampledBands.SampledBand one : drawn) {
            database.update(
                    "delete from shown_band where round_id = ? and principle = ?", round.value(), one.principle());
            database.update(
                    "insert into shown_band (round_id, principle, band, release) values (?, ?, ?, ?)",
                    round.value(),
                    one.principle(),
                    nameOf(one.band()),
                    one.release());
        }
    }

    /** The name of a band in the database and in partnership files. */
    public static String nameOf(BandRange band) {
        return band.isLower() ? "LOWER" : band.best().name();
    }

    /** @throws IllegalArgumentException if no band has this name */
    public static BandRange bandOf(String name) {
        BandRange band = BANDS_BY_NAME.get(name);
        if (band == null) {
            throw new IllegalArgumentException("'" + name + "' is no band");
        }
        return band;
    }
}
