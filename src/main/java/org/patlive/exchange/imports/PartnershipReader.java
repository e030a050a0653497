package org.patlive.exchange.imports;

import static org.patlive.exchange.imports.ImportedRows.with;

import java.util.ArrayList;
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
import org.patlive.exchange.format.NewIds;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.TableRows;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Imports a decrypted partnership: reads and checks all of it, then stores it in one transaction, with new ids and codes. */
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

    /** @throws InvalidFile if anything in it is invalid; then nothing is stored */
    public PartnershipId importPartnership(FacilitatorId facilitator, JsonNode document) {
        UUID id = UUID.randomUUID();
        ImportedRows imported = read(facilitator, id, document);
        try {
            transaction.executeWithoutResult(status -> {
                imported.insert(rows, codes);
                figures.publishMissing(); // a file of an earlier version has none
            });
        } catch (DataIntegrityViolationException inconsistent) {
            throw new InvalidFile("exchange.file.inconsistent");
        }
        return new PartnershipId(id);
    }

    private static ImportedRows read(FacilitatorId facilitator, UUID id, JsonNode document) {
        ImportedRows imported = new ImportedRows();
        NewIds noReferences = new NewIds(List.of());
        Map<String, @Nullable Object> partnership = PartnershipFormat.PARTNERSHIP.readEntry(
                FieldChecks.required(document, "partnership", FieldChecks.ROOT),
                FieldChecks.field("partnership", FieldChecks.ROOT),
                Set.of(),
                noReferences);
        imported.add(PartnershipFormat.PARTNERSHIP, with(partnership, "id", id, "facilitator_id", facilitator.value()));
        List<Map<String, @Nullable Object>> organisations = PartnershipFormat.ORGANISATIONS.read(
                FieldChecks.required(document, "organisations", FieldChecks.ROOT),
                FieldChecks.field("organisations", FieldChecks.ROOT),
                noReferences);
        List<UUID> ids = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Map<String, @Nullable Object> organisation : organisations) {
            String name = (String) Objects.requireNonNull(organisation.get("name"));
            if (!names.add(name.strip().toLowerCase(Locale.ROOT))) {
                throw new InvalidFile("exchange.file.same-name");
            }
            ids.add(UUID.randomUUID());
            imported.add(
                    PartnershipFormat.ORGANISATIONS,
                    with(organisation, "id", ids.getLast(), "partnership_id", id, "position", ids.size() - 1));
        }
        String list = FieldChecks.field("rounds", FieldChecks.ROOT);
        JsonNode rounds = FieldChecks.required(document, "rounds", FieldChecks.ROOT);
        if (!rounds.isArray()) {
            throw new InvalidFile("exchange.file.not-a-list", "place", list);
        }
        List<List<UUID>> actions = new ArrayList<>();
        for (int place = 0; place < rounds.size(); place++) {
            NewIds numbers = new NewIds(actions);
            numbers.put(ReferenceKind.AUTHOR, 0, facilitator.value());
            numbers.number(ReferenceKind.ORGANISATION, ids);
            actions.add(new RoundReader(imported, numbers, FieldChecks.entry(place, list)).read(id, rounds.get(place)));
        }
        return imported;
    }
}
