package org.patlive.exchange.format;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.feedback.finding.FindingSubject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The formats of values that are not particular to plans. */
public final class ValueFormats {

    public static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final ValueFormat FLAG = of(stored -> JSON.booleanNode((Boolean) stored), value -> {
        require(value.isBoolean(), "exchange.value.not-a-flag");
        return value.asBoolean();
    });

    /** UTC, as {@code 2026-11-23T09:30:00Z}. */
    static final ValueFormat TIME = of(stored -> JSON.stringNode(instant(stored).toString()), value -> {
        try {
            return OffsetDateTime.ofInstant(Instant.parse(string(value)), ZoneOffset.UTC);
        } catch (DateTimeException notATime) {
            throw new InvalidValue("exchange.value.not-a-time");
        }
    });

    static final ValueFormat SENTENCE = text(1000, false);

    /** What a finding or an area of concern is about. */
    static final ValueFormat SUBJECT = code(FindingSubject::new, "exchange.value.not-a-subject");

    /** A JSON object that is stored as text. */
    static final ValueFormat OBJECT =
            of(stored -> JsonDocument.read(((String) stored).getBytes(StandardCharsets.UTF_8)), value -> {
                require(value.isObject(), "exchange.file.not-an-object");
                return value.toString();
            });

    private ValueFormats() {}

    /** @param blank whether it may be blank */
    static ValueFormat text(int longest, boolean blank) {
        return of(stored -> JSON.stringNode((String) stored), value -> text(value, longest, blank));
    }

    static <E extends Enum<E>> ValueFormat choice(Class<E> type) {
        String choices = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return code(text -> Enum.valueOf(type, text), "exchange.value.not-a-choice", "choices", choices);
    }

    /** Text that a parser of the domain accepts. @param reason where it throws */
    static ValueFormat code(Function<String, ?> parser, String reason, Object... facts) {
        return of(stored -> JSON.stringNode((String) stored), value -> {
            String text = string(value);
            try {
                parser.apply(text);
            } catch (IllegalArgumentException refused) {
                throw new InvalidValue(reason, facts);
            }
            return text;
        });
    }

    static ValueFormat integer(int lowest, int highest) {
        return of(
                stored -> JSON.numberNode(((Number) stored).intValue()), value -> (int) number(value, lowest, highest));
    }

    static ValueFormat count() {
        return of(stored -> JSON.numberNode(((Number) stored).longValue()), value -> number(value, 0, Long.MAX_VALUE));
    }

    /** A list that is stored as one text. */
    static ValueFormat list(String separator, Function<String, JsonNode> writer, Function<JsonNode, String> reader) {
        return of(
                stored -> {
                    var list = JSON.arrayNode();
                    String text = (String) stored;
                    (text.isEmpty() ? List.<String>of() : List.of(text.split(separator)))
                            .forEach(entry -> list.add(writer.apply(entry)));
                    return list;
                },
                value -> {
                    require(value.isArray(), "exchange.file.not-a-list");
                    return value.valueStream().map(reader).collect(Collectors.joining(separator));
                });
    }

    /** The id of something, which is a number in the file. */
    static ValueFormat reference(ReferenceKind kind) {
        return new ValueFormat() {
            @Override
            public JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
                return JSON.numberNode(numbers.of(kind, (UUID) stored));
            }

            @Override
            public Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids) {
                return ids.of(kind, (int) number(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
            }
        };
    }

    static ValueFormat of(Function<Object, JsonNode> written, Function<JsonNode, Object> read) {
        return new ValueFormat() {
            @Override
            public JsonNode write(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers) {
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
        require(text.length() <= longest, "exchange.value.too-long", "max", longest);
        require(blank || !text.isBlank(), "exchange.value.empty");
        return text;
    }

    static String string(JsonNode value) {
        require(value.isString(), "exchange.value.not-text");
        String text = value.asString();
        require(text.indexOf('\0') < 0, "exchange.value.not-storable");
        return text;
    }

    static long number(JsonNode value, long lowest, long highest) {
        require(value.isIntegralNumber() && value.canConvertToLong(), "exchange.value.not-whole");
        long number = value.asLong();
        require(
                number >= lowest && number <= highest,
                "exchange.value.out-of-range",
                "lowest",
                lowest,
                "highest",
                highest);
        return number;
    }

    /** @param reason the sentence about the value, with {@code place} and these facts */
    static void require(boolean condition, String reason, Object... facts) {
        if (!condition) {
            throw new InvalidValue(reason, facts);
        }
    }

    /** Replaces what follows the first blank: {@code STANCE 4f1c…} by {@code STANCE 2} and back. */
    static String replaceArgument(String code, UnaryOperator<String> replacement) {
        int blank = code.indexOf(' ');
        return blank < 0 ? code : code.substring(0, blank + 1) + replacement.apply(code.substring(blank + 1));
    }

    /** A time as the drivers of H2 and PostgreSQL return it. */
    public static Instant instant(Object stored) {
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) stored).toInstant();
    }
}
