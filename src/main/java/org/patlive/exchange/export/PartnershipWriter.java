package org.patlive.exchange.export;

import static org.patlive.exchange.format.TableRows.ids;
import static org.patlive.exchange.format.TableRows.stored;
import static org.patlive.exchange.format.ValueFormats.JSON;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.format.FileNumbers;
import org.patlive.exchange.format.PartnershipFormat;
import org.patlive.exchange.format.ReferenceKind;
import org.patlive.exchange.format.TableRows;
import org.patlive.exchange.format.ValueFormats;
import org.patlive.shared.PartnershipId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a partnership with its rounds as JSON. Lists without an order of their own are sorted by what is written, so that a
 * file reveals nothing of the order in the database.
 */
@Component
public class PartnershipWriter {

    private static final Comparator<Map<String, @Nullable Object>> BY_CREATION = Comparator.comparing(
                    (Map<String, @Nullable Object> row) -> ValueFormats.instant(stored(row, "created_at")))
            .thenComparing(row -> (String) stored(row, "title"));

    private static final FileNumbers NO_REFERENCES = new FileNumbers(action -> new int[0]);

    private final TableRows rows;

    public PartnershipWriter(TableRows rows) {
        this.rows = rows;
    }

    /** The fields {@code partnership}, {@code organisations} and {@code rounds}, read in one snapshot of the database. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ObjectNode write(PartnershipId id) {
        Map<String, @Nullable Object> partnership =
                rows.of(PartnershipFormat.PARTNERSHIP, id.value()).getFirst();
        List<Map<String, @Nullable Object>> organisations = rows.of(PartnershipFormat.ORGANISATIONS, id.value());
        organisations.sort(Comparator.comparing(row -> (Integer) stored(row, "position")));
        List<Map<String, @Nullable Object>> rounds = rows.of(PartnershipFormat.ROUNDS, id.value());
        rounds.sort(BY_CREATION);
        ObjectNode document = JSON.objectNode();
        document.set("partnership", PartnershipFormat.PARTNERSHIP.write(partnership, NO_REFERENCES));
        document.set("organisations", PartnershipFormat.ORGANISATIONS.write(organisations, NO_REFERENCES));
        ArrayNode list = document.putArray("rounds");
        Map<UUID, int[]> actions = new HashMap<>();
        for (int place = 0; place < rounds.size(); place++) {
            RoundWriter round = new RoundWriter(
                    rows,
                    rounds.get(place),
                    numbers((UUID) stored(partnership, "facilitator_id"), organisations, actions));
            list.add(round.write());
            for (UUID action : round.actions()) {
                actions.put(action, new int[] {place + 1, round.actions().indexOf(action) + 1});
            }
        }
        return document;
    }

    private static FileNumbers numbers(
            UUID facilitator, List<Map<String, @Nullable Object>> organisations, Map<UUID, int[]> actions) {
        FileNumbers numbers = new FileNumbers(action -> actions.getOrDefault(action, new int[0]));
        numbers.put(ReferenceKind.AUTHOR, facilitator, 0);
        numbers.number(ReferenceKind.ORGANISATION, ids(organisations));
        return numbers;
    }
}
