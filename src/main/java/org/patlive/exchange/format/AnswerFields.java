package org.patlive.exchange.format;

import static org.patlive.exchange.format.ValueFormats.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.file.InvalidFile;
import org.patlive.instrument.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers of one respondent in a file, by item: {@code [points, touched, version]}, that is the points, the number of the
 * round's last release when the answer was given, and how often it was changed. Arrays instead of objects keep the file
 * small: five thousand respondents give two hundred thousand answers.
 */
public final class AnswerFields {

    public static final String FIELD = "answers";

    private AnswerFields() {}

    public static ObjectNode write(List<Map<String, @Nullable Object>> answers) {
        ObjectNode written = ValueFormats.JSON.objectNode();
        answers.stream().sorted(Comparator.comparing(row -> item(row).index())).forEach(row -> written.putArray(
                        item(row).code())
                .add((Integer) row.get("points"))
                .add((Long) row.get("release_when_given"))
                .add((Integer) row.get("version")));
        return written;
    }

    /** @param released number of the round's last release */
    public static List<Map<String, @Nullable Object>> read(
            JsonNode answers, long released, UUID respondent, String where) {
        if (!answers.isObject()) {
            throw new InvalidFile("exchange.file.not-an-object", "place", FieldChecks.field(FIELD, where));
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>(answers.size());
        for (String code : answers.propertyNames()) {
            try {
                Item item = Item.of(code);
                JsonNode triple = answers.get(code);
                if (!triple.isArray() || triple.size() != 3) {
                    throw invalidAnswer(where);
                }
                rows.add(Map.of(
                        "respondent_id",
                        respondent,
                        "item",
                        item.code(),
                        "points",
                        (int) number(triple.get(0), 1, item.highest()),
                        "release_when_given",
                        number(triple.get(1), 0, released),
                        "version",
                        (int) number(triple.get(2), 0, Integer.MAX_VALUE)));
            } catch (IllegalArgumentException invalid) {
                throw invalidAnswer(where);
            }
        }
        return rows;
    }

    private static InvalidFile invalidAnswer(String where) {
        return new InvalidFile("exchange.file.answer-off-scale", "place", FieldChecks.field(FIELD, where));
    }

    private static Item item(Map<String, @Nullable Object> row) {
        return Item.of((String) Objects.requireNonNull(row.get("item")));
    }
}
