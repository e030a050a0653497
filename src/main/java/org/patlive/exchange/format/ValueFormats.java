package org.patlive.exchange.format;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.format.Column.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The forms that values have in a file. */
public final class ValueFormats {

    public static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final Form FLAG = of(stored -> JSON.booleanNode((Boolean) stored), value -> {
        require(value.isBoolean(), "is not true or false");
        return value.asBoolean();
    });

    /** UTC, as {@code 2026-11-23T09:30:00Z}. */
    static final Form TIME = of(stored -> JSON.stringNode(instant(stored).toString()), value -> {
        try {
            return OffsetDateTime.ofInstant(Instant.parse(string(value)), ZoneOffset.UTC);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("is not a time");
        }
    });

    /** JSON that is stored as text. */
    static final Form OBJECT =
            of(stored -> JsonDocument.read(((String) stored).getBytes(StandardCharsets.UTF_8)), value -> {
                require(value.isObject(), "is not what it has to be");
                return value.toString();
            });

    private ValueFormats() {}

    /** @param blank whether it may be empty */
    static Form text(int longest, boolean blank) {
        return of(stored -> JSON.stringNode((String) stored), value -> text(value, longest, blank));
    }

    static <E extends Enum<E>> Form choice(Class<E> type) {
        return code(text -> Enum.valueOf(type, text), "is not one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** Text that something of the domain reads. */
    static Form code(Function<String, ?> reader, String otherwise) {
        return of(stored -> JSON.stringNode((String) stored), value -> {
            String text = string(value);
            try {
                reader.apply(text);
            } catch (IllegalArgumentException none) {
                throw new IllegalArgumentException(otherwise);
            }
            return text;
        });
    }

    static Form whole(int lowest, int highest) {
        return of(
                stored -> JSON.numberNode(((Number) stored).intValue()), value -> (int) number(value, lowest, highest));
    }

    static Form count() {
        return of(stored -> JSON.numberNode(((Number) stored).longValue()), value -> number(value, 0, Long.MAX_VALUE));
    }

    /** A list that is stored as one text. */
    static Form list(String separator, Function<String, JsonNode> entry, BiFunction<JsonNode, Integer, String> reader) {
        return of(
                stored -> {
                    var list = JSON.arrayNode();
                    String text = (String) stored;
                    (text.isEmpty() ? List.<String>of() : List.of(text.split(separator)))
                            .forEach(one -> list.add(entry.apply(one)));
                    return list;
                },
                value -> {
                    require(value.isArray(), "is not a list");
                    StringBuilder text = new StringBuilder();
                    for (int place = 0; place < value.size(); place++) {
                        text.append(place == 0 ? "" : separator).append(reader.apply(value.get(place), place));
                    }
                    return text.toString();
                });
    }

    static Form reference(ListReference space) {
        return new Form() {
            @Override
            public JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
                return JSON.numberNode(numbers.of(space, (UUID) stored));
            }

            @Override
            public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
                return ids.of(space, (int) number(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
            }
        };
    }

    static Form of(Function<Object, JsonNode> written, Function<JsonNode, Object> read) {
        return new Form() {
            @Override
            public JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
                return written.apply(stored);
            }

            @Override
            public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
                return read.apply(value);
            }
        };
    }

    static String text(JsonNode value, int longest, boolean blank) {
        String text = string(value);
        require(text.length() <= longest, "is longer than " + longest + " characters");
        require(blank || !text.isBlank(), "is empty");
        return text;
    }

    static String string(JsonNode value) {
        require(value.isString(), "is not text");
        String text = value.asString();
        require(text.indexOf('\0') < 0, "has a character in it that cannot be kept");
        return text;
    }

    static long number(JsonNode value, long lowest, long highest) {
        require(value.isIntegralNumber() && value.canConvertToLong(), "is not a whole number");
        long number = value.asLong();
        require(number >= lowest && number <= highest, "is not " + lowest + " to " + highest);
        return number;
    }

    static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Replaces the first of the words after the first blank: {@code STANCE 4f1c…} and {@code STANCE 2}. */
    static String second(String code, UnaryOperator<String> replaced) {
        int blank = code.indexOf(' ');
        return blank < 0 ? code : code.substring(0, blank + 1) + replaced.apply(code.substring(blank + 1));
    }

    public static Instant instant(Object stored) {
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stored).toInstant();
    }
}
