package org.patlive.exchange.imports;

import static org.patlive.exchange.format.TableRows.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.publication.PublishedFormat;
import org.patlive.assessment.publication.PublishedResults;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.RoundFields;
import tools.jackson.databind.JsonNode;

/**
 * Reads the published figures of a round. They are shown as they are and never computed again, so they are checked as a
 * whole: that they can be read, belong to this round, and contain individuals only in Open mode.
 */
final class FiguresReader {

    private final Map<String, @Nullable Object> round;
    private final String where;

    /** @param round the row of the round, as it was read */
    FiguresReader(Map<String, @Nullable Object> round, String where) {
        this.round = round;
        this.where = where;
    }

    /** @param entry null where nothing has been published */
    Optional<Map<String, @Nullable Object>> read(@Nullable JsonNode entry) {
        if (entry == null != ((Integer) stored(round, "publications") == 0)) {
            throw entry == null
                    ? new InvalidFile("exchange.file.figures-lost", "place", where)
                    : new InvalidFile("exchange.file.figures-never-published", "place", where);
        }
        return Optional.ofNullable(entry).map(this::row);
    }

    private Map<String, @Nullable Object> row(JsonNode entry) {
        JsonNode format = entry.path("format");
        if (format.isIntegralNumber() && format.asInt(0) > PublishedFormat.NEWEST) {
            throw new InvalidFile("exchange.file.figures-of-newer-version", "place", place());
        }
        Map<String, @Nullable Object> row =
                PartnershipFormat.FIGURES.readEntry(entry, place(), Set.of(), new NewIds(List.of()));
        if (!RoundFields.isOpen(round) && hasIndividuals(entry)) {
            throw new InvalidFile("exchange.file.figures-with-names", "place", place());
        }
        PublishedResults published = published(row);
        check(published, row);
        Map<String, @Nullable Object> upgraded = new LinkedHashMap<>(row);
        upgraded.put("format", PublishedFormat.NEWEST);
        upgraded.put("figures", PublishedFormat.figures(published));
        upgraded.put("individuals", PublishedFormat.individuals(published));
        return upgraded;
    }

    private static boolean hasIndividuals(JsonNode entry) {
        return entry.has("individuals")
                || !entry.path("figures").path("results").path("individuals").isEmpty()
                || !entry.path("figures").path("progress").path("named").isEmpty();
    }

    private PublishedResults published(Map<String, @Nullable Object> row) {
        try {
            return PublishedFormat.read(
                    (Integer) stored(row, "format"),
                    (String) stored(row, "figures"),
                    (String) row.get("individuals"),
                    (Integer) stored(row, "later_respondents"));
        } catch (IllegalArgumentException unreadable) {
            throw notOfThisRound();
        }
    }

    private void check(PublishedResults published, Map<String, @Nullable Object> row) {
        Disclosure agreed =
                new Disclosure(Mode.valueOf((String) stored(round, "mode")), (Integer) stored(round, "threshold"));
        boolean anonymous = agreed.mode() == Mode.ANONYMOUS;
        long release = published.results().release();
        if (!published.results().disclosure().equals(agreed)
                || release != (Long) stored(row, "release")
                || anonymous && release != (Long) stored(round, "last_release")
                || !anonymous && published.laterRespondents() > 0) {
            throw notOfThisRound();
        }
    }

    private InvalidFile notOfThisRound() {
        return new InvalidFile("exchange.file.figures-of-another-round", "place", place());
    }

    private String place() {
        return FieldChecks.field(RoundFields.PUBLISHED, where);
    }
}
