package org.patlive.exchange.format;

import static org.patlive.exchange.format.ValueFormats.JSON;
import static org.patlive.exchange.format.ValueFormats.number;
import static org.patlive.exchange.format.ValueFormats.replaceArgument;
import static org.patlive.exchange.format.ValueFormats.require;
import static org.patlive.exchange.format.ValueFormats.string;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.shared.ActionId;
import org.patlive.shared.Refused;
import tools.jackson.databind.JsonNode;

/** The formats of values in a plan, some of which hold ids that become numbers in a file. */
final class PlanValueFormats {

    private static final String INTO = "INTO ";

    /** A field of the plan: {@code WHAT}, or {@code STANCE 2} for the stance of the second organisation. */
    static final ValueFormat FIELD = new ValueFormat() {
        @Override
        public JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            return JSON.stringNode(
                    replaceArgument((String) stored, id -> toNumber(ReferenceKind.ORGANISATION, id, numbers)));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            UUID action = (UUID) row.get("action_id");
            try {
                return PlanField.of(
                                action == null ? null : new ActionId(action),
                                replaceArgument(string(value), number -> toId(ReferenceKind.ORGANISATION, number, ids)))
                        .code();
            } catch (IllegalArgumentException unknown) {
                throw new InvalidValue("exchange.value.not-a-field");
            }
        }
    };

    /** The text of a field; for fields that hold a reference, its number. */
    static final ValueFormat WORDS = new ValueFormat() {
        @Override
        public JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            String words = (String) stored;
            FieldKind field = field(row);
            if (words.isEmpty()) {
                return JSON.stringNode(words);
            }
            return JSON.stringNode(referenceKind(field)
                    .map(kind -> toNumber(kind, words, numbers))
                    .orElseGet(() -> field == FieldKind.ABSENCE
                            ? replaceArgument(words, id -> toNumber(ReferenceKind.ACTION, id, numbers))
                            : words));
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            String words = string(value);
            FieldKind field = field(row);
            String stored = words.isEmpty()
                    ? words
                    : referenceKind(field)
                            .map(kind -> toId(kind, words, ids))
                            .orElseGet(() -> field == FieldKind.ABSENCE && words.startsWith(INTO)
                                    ? replaceArgument(words, number -> toId(ReferenceKind.ACTION, number, ids))
                                    : words);
            try {
                require(field.validated(stored).equals(stored), "exchange.value.blanks");
                return stored;
            } catch (Refused refused) {
                throw new InvalidValue("exchange.value.not-for-this-field");
            }
        }
    };

    /** {@code [1, 4]} for the fourth action of the first round; empty for one that was deleted. */
    static final ValueFormat CARRIED_FROM = new ValueFormat() {
        @Override
        public JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
            var roundAndAction = JSON.arrayNode();
            for (int number : numbers.earlierAction((UUID) stored)) {
                roundAndAction.add(number);
            }
            return roundAndAction;
        }

        @Override
        public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
            require(value.isArray() && (value.isEmpty() || value.size() == 2), "exchange.value.not-an-action");
            return value.isEmpty()
                    ? UUID.randomUUID()
                    : ids.earlierAction((int) number(value.get(0), 1, Integer.MAX_VALUE), (int)
                            number(value.get(1), 1, Integer.MAX_VALUE));
        }
    };

    private PlanValueFormats() {}

    private static FieldKind field(Map<String, @Nullable Object> row) {
        return FieldKind.valueOf(((String) Objects.requireNonNull(row.get("field"))).split(" ", 2)[0]);
    }

    private static Optional<ReferenceKind> referenceKind(FieldKind field) {
        return switch (field) {
            case OWNER -> Optional.of(ReferenceKind.ORGANISATION);
            case FINDING -> Optional.of(ReferenceKind.FINDING);
            case AREA -> Optional.of(ReferenceKind.AREA);
            default -> Optional.empty();
        };
    }

    private static String toNumber(ReferenceKind kind, String id, FileNumbers numbers) {
        return String.valueOf(numbers.of(kind, UUID.fromString(id)));
    }

    private static String toId(ReferenceKind kind, String number, NewIds ids) {
        require(number.matches("-?[1-9]\\d{0,8}"), "exchange.value.refers-to-nothing");
        return ids.of(kind, Integer.parseInt(number)).toString();
    }
}
