package org.patlive.exchange.moving;

import static org.patlive.exchange.moving.Forms.JSON;
import static org.patlive.exchange.moving.Forms.number;
import static org.patlive.exchange.moving.Forms.require;
import static org.patlive.exchange.moving.Forms.second;
import static org.patlive.exchange.moving.Forms.string;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Slot;
import org.patlive.assessment.Refused;
import org.patlive.exchange.moving.Column.Form;
import org.patlive.shared.ActionId;
import tools.jackson.databind.JsonNode;

/** What stands in a plan: some of it are ids, and become numbers. */
final class PlanForms {

    private static final String INTO = "INTO ";

    /** {@code WHAT}, or {@code STANCE 2} for that of the second organisation. */
    static final Form SLOT = new Form() {
        @Override
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, Numbers numbers) {
            return JSON.stringNode(second((String) stored, id -> numbered(Space.ORGANISATION, id, numbers)));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, Ids ids) {
            UUID action = (UUID) row.get("action_id");
            try {
                return Slot.of(
                                action == null ? null : new ActionId(action),
                                second(string(value), number -> identified(Space.ORGANISATION, number, ids)))
                        .code();
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException("is no field of a plan");
            }
        }
    };

    /** As its slot has it. */
    static final Form WORDS = new Form() {
        @Override
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, Numbers numbers) {
            String words = (String) stored;
            Field field = field(row);
            if (words.isEmpty()) {
                return JSON.stringNode(words);
            }
            return JSON.stringNode(space(field)
                    .map(space -> numbered(space, words, numbers))
                    .orElseGet(() ->
                            field == Field.ABSENCE ? second(words, id -> numbered(Space.ACTION, id, numbers)) : words));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, Ids ids) {
            String words = string(value);
            Field field = field(row);
            String stored = words.isEmpty()
                    ? words
                    : space(field)
                            .map(space -> identified(space, words, ids))
                            .orElseGet(() -> field == Field.ABSENCE && words.startsWith(INTO)
                                    ? second(words, number -> identified(Space.ACTION, number, ids))
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
        public JsonNode written(Object stored, Map<String, @Nullable Object> row, Numbers numbers) {
            var place = JSON.arrayNode();
            for (int number : numbers.earlierAction((UUID) stored)) {
                place.add(number);
            }
            return place;
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, Ids ids) {
            require(value.isArray() && (value.isEmpty() || value.size() == 2), "is not a round and an action");
            return value.isEmpty()
                    ? UUID.randomUUID()
                    : ids.earlierAction((int) number(value.get(0), 1, Integer.MAX_VALUE), (int)
                            number(value.get(1), 1, Integer.MAX_VALUE));
        }
    };

    private PlanForms() {}

    private static Field field(Map<String, @Nullable Object> row) {
        return Field.valueOf(((String) Objects.requireNonNull(row.get("slot"))).split(" ", 2)[0]);
    }

    private static Optional<Space> space(Field field) {
        return switch (field) {
            case OWNER -> Optional.of(Space.ORGANISATION);
            case FINDING -> Optional.of(Space.FINDING);
            case AREA -> Optional.of(Space.AREA);
            default -> Optional.empty();
        };
    }

    private static String numbered(Space space, String id, Numbers numbers) {
        return String.valueOf(numbers.of(space, UUID.fromString(id)));
    }

    private static String identified(Space space, String number, Ids ids) {
        require(number.matches("-?[1-9]\\d{0,8}"), "refers to nothing in the file");
        return ids.of(space, Integer.parseInt(number)).toString();
    }
}
