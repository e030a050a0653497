package org.patlive.exchange.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.publication.PublishedFigures.Published;
import org.patlive.assessment.publication.PublishedFormat;
import org.patlive.exchange.export.PartnershipWriter;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import tools.jackson.databind.JsonNode;

/**
 * Reads the figures that were published of a round. They are shown as they are and never computed again, so they are looked
 * at as a whole: that they can be read, belong to this round, and hold people in mode Open alone.
 */
public final class FiguresReader {

    private final Map<String, @Nullable Object> round;
    private final String where;

    /** @param round the row, as it was read */
    FiguresReader(Map<String, @Nullable Object> round, String where) {
        this.round = round;
        this.where = where;
    }

    /** @param entry null where nothing has been published */
    Optional<Map<String, @Nullable Object>> read(@Nullable JsonNode entry) {
        if (entry == null != ((Integer) PartnershipWriter.stored(round, "published") == 0)) {
            throw new InvalidFile("The file cannot be taken in: " + where
                    + (entry == null ? " has lost the figures that were published." : " has figures of a later time."));
        }
        return Optional.ofNullable(entry).map(this::row);
    }

    private Map<String, @Nullable Object> row(JsonNode entry) {
        JsonNode format = entry.path("format");
        if (format.isIntegralNumber() && format.asInt(0) > PublishedFormat.NEWEST) {
            throw new InvalidFile("The file cannot be taken in: the figures of " + where
                    + " were published by a newer version of PAT Live. Update PAT Live here.");
        }
        Map<String, @Nullable Object> row =
                PartnershipFormat.FIGURES.entry(entry, "the figures of " + where, Set.of(), new NewIds(List.of()));
        if (!PartnershipWriter.isOpen(round) && holdsPeople(entry)) {
            throw new InvalidFile("The file cannot be taken in: the figures of " + where
                    + " name people, who did not agree to that.");
        }
        Published published = published(row);
        check(published, row);
        Map<String, @Nullable Object> written = new LinkedHashMap<>(row);
        written.put("format", PublishedFormat.NEWEST);
        written.put("figures", PublishedFormat.figures(published));
        written.put("individuals", PublishedFormat.individuals(published));
        return written;
    }

    private static boolean holdsPeople(JsonNode entry) {
        return entry.has("individuals")
                || !entry.path("figures").path("results").path("individuals").isEmpty()
                || !entry.path("figures").path("progress").path("named").isEmpty();
    }

    private Published published(Map<String, @Nullable Object> row) {
        try {
            return PublishedFormat.read(
                    (Integer) PartnershipWriter.stored(row, "format"),
                    (String) PartnershipWriter.stored(row, "figures"),
                    (String) row.get("individuals"),
                    (Integer) PartnershipWriter.stored(row, "later"));
        } catch (IllegalArgumentException unreadable) {
            throw notThese();
        }
    }

    private void check(Published published, Map<String, @Nullable Object> row) {
        Disclosure agreed = new Disclosure(Mode.valueOf((String) PartnershipWriter.stored(round, "mode")), (Integer)
                PartnershipWriter.stored(round, "threshold"));
        boolean anonymous = agreed.mode() == Mode.ANONYMOUS;
        long release = published.results().release();
        if (!published.results().disclosure().equals(agreed)
                || release != (Long) PartnershipWriter.stored(row, "release")
                || anonymous && release != (Long) PartnershipWriter.stored(round, "released")
                || !anonymous && published.later() > 0) {
            throw notThese();
        }
    }

    private InvalidFile notThese() {
        return new InvalidFile(
                "The file cannot be taken in: the figures of " + where + " are not what it can have published.");
    }
}
