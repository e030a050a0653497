package org.patlive.exchange.format;

import static org.patlive.exchange.format.ValueFormats.JSON;
import static org.patlive.exchange.format.ValueFormats.number;
import static org.patlive.exchange.format.ValueFormats.require;
import static org.patlive.exchange.format.ValueFormats.second;
import static org.patlive.exchange.format.ValueFormats.string;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.exchange.format.Column.Form;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import tools.jackson.databind.JsonNode;

/** What stands in a plan: some of it are ids, and become numbers. */
final class PlanValueFormats {

    private static final String INTO = "INTO ";

    /** {@code WHAT}, or {@code STANCE 2} for that of the second organisation. */
    static final Form SLOT = new Form() {
        @Override
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            return JSON.stringNode(second((String) stored, id -> numbered(ListReference.ORGANISATION, id, numbers)));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            UUID action = (UUID) row.get("action_id");
            try {
                return PlanField.of(
                                action == null ? null : new ActionId(action),
                                second(string(value), number -> identified(ListReference.ORGANISATION, number, ids)))
                        .code();
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException("is no field of a plan");
            }
        }
    };

    /** As its slot has it. */
    static final Form WORDS = new Form() {
        @Override
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            String words = (String) stored;
            FieldKind field = field(row);
            if (words.isEmpty()) {
                return JSON.stringNode(words);
            }
            return JSON.stringNode(space(field)
                    .map(space -> numbered(space, words, numbers))
                    .orElseGet(() -> field == FieldKind.ABSENCE
                            ? second(words, id -> numbered(ListReference.ACTION, id, numbers))
                            : words));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            String words = string(value);
            FieldKind field = field(row);
            String stored = words.isEmpty()
                    ? words
                    : space(field)
                            .map(space -> identified(space, words, ids))
                            .orElseGet(() -> field == FieldKind.ABSENCE && words.startsWith(INTO)
                                    ? second(words, number -> identified(ListReference.ACTION, number, ids))
                                    : words);
            try {
                require(field.checked(stored).equals(stored), "has blanks around it");
                return stored;
            } catch (Refused none) {
                throw new IllegalArgumentException("is nothing that can stand there");
            }
        }
    };

    /** {@code [1, 4]} for the fourth action of the first round; empty for one that is gone. */
    static final Form CARRIED_FROM = new Form() {
        @Override
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            var place = JSON.arrayNode();
            for (int number : numbers.earlierAction((UUID) stored)) {
                place.add(number);
            }
            return place;
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            require(value.isArray() && (value.isEmpty() || value.size() == 2), "is not a round and an action");
            return value.isEmpty()
                    ? UUID.randomUUID()
                    : ids.earlierAction((int) number(value.get(0), 1, Integer.MAX_VALUE), (int)
                            number(value.get(1), 1, Integer.MAX_VALUE));
        }
    };

    private PlanValueFormats() {}

    private static FieldKind field(Map<String, @Nullable Object> row) {
        return FieldKind.valueOf(((String) Objects.requireNonNull(row.get("slot"))).split(" ", 2)[0]);
    }

    private static Optional<ListReference> space(FieldKind field) {
        return switch (field) {
            case OWNER -> Optional.of(ListReference.ORGANISATION);
            case FINDING -> Optional.of(ListReference.FINDING);
            case AREA -> Optional.of(ListReference.AREA);
            default -> Optional.empty();
        };
    }

    private static String numbered(ListReference space, String id, FileNumbers numbers) {
        return String.valueOf(numbers.of(space, UUID.fromString(id)));
    }

    private static String identified(ListReference space, String number, NewIds ids) {
        require(number.matches("-?[1-9]\\d{0,8}"), "refers to nothing in the file");
        return ids.of(space, Integer.parseInt(number)).toString();
    }
}
