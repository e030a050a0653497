package org.patlive.exchange.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.round.RoundCodes;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.exchange.format.FieldChecks;
import org.patlive.exchange.format.ListReference;
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.TableRows;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Reads a partnership whose seals are open: first all of it, then it is written at once, with new ids and codes. */
@Component
public class PartnershipReader {

    private final TableRows rows;
    private final RoundCodes codes;
    private final PublishedFigures figures;
    private final TransactionTemplate transaction;

    PartnershipReader(
            TableRows rows, RoundCodes codes, PublishedFigures figures, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.codes = codes;
        this.figures = figures;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws InvalidFile if anything in it is not what it can be */
    public PartnershipId take(FacilitatorId facilitator, JsonNode document) {
        UUID id = UUID.randomUUID();
        ReadContent taken = read(facilitator, id, document);
        try {
            transaction.executeWithoutResult(status -> {
                taken.write(rows, codes);
                figures.publishMissing(); // a file of an earlier version has none
            });
        } catch (DataIntegrityViolationException notTogether) {
            throw new InvalidFile("The file cannot be taken in: parts of it do not go together. Export it again.");
        }
        return new PartnershipId(id);
    }

    private static ReadContent read(FacilitatorId facilitator, UUID id, JsonNode document) {
        ReadContent taken = new ReadContent();
        NewIds nobody = new NewIds(List.of());
        Map<String, @Nullable Object> partnership = PartnershipFormat.PARTNERSHIP.entry(
                FieldChecks.of(document, "partnership", "the file"), "the partnership", Set.of(), nobody);
        taken.add(PartnershipFormat.PARTNERSHIP, with(partnership, "id", id, "facilitator_id", facilitator.value()));
        List<Map<String, @Nullable Object>> organisations = PartnershipFormat.ORGANISATIONS.read(
                FieldChecks.of(document, "organisations", "the file"), "“organisations”", nobody);
        List<UUID> ids = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Map<String, @Nullable Object> organisation : organisations) {
            String name = (String) Objects.requireNonNull(organisation.get("name"));
            if (!names.add(name.strip().toLowerCase(Locale.ROOT))) {
                throw new InvalidFile("The file cannot be taken in: two organisations have the same name.");
            }
            ids.add(UUID.randomUUID());
            taken.add(
                    PartnershipFormat.ORGANISATIONS,
                    with(organisation, "id", ids.getLast(), "partnership_id", id, "position", ids.size() - 1));
        }
        JsonNode rounds = FieldChecks.of(document, "rounds", "the file");
        if (!rounds.isArray()) {
            throw new InvalidFile("The file cannot be taken in: its rounds are not a list.");
        }
        List<List<UUID>> actions = new ArrayList<>();
        for (int place = 0; place < rounds.size(); place++) {
            NewIds numbers = new NewIds(actions);
            numbers.put(ListReference.AUTHOR, 0, facilitator.value());
            numbers.number(ListReference.ORGANISATION, ids);
            actions.add(new RoundReader(taken, numbers, "round " + (place + 1)).read(id, rounds.get(place)));
        }
        return taken;
    }

    /** The row with more columns. */
    static Map<String, @Nullable Object> with(Map<String, @Nullable Object> row, Object... more) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(row);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
