package org.patlive.exchange.format;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One column of a table, and the field of the file that it is.
 *
 * @param optional whether it may hold nothing; the field is missing then
 */
record Column(String name, String field, Form form, boolean optional) {

    /** How a value stands in the file. */
    interface Form {

        /** @param row of the table, as it is stored */
        JsonNode written(Object stored, Map<String, @Nullable Object> row, FileNumbers numbers);

        /**
         * @param row of the file, whose other fields have been read already
         * @throws IllegalArgumentException with the rest of a sentence that begins with the field
         */
        @Nullable
        Object read(JsonNode value, Map<String, @Nullable Object> row, NewIds ids);
    }

    static Column of(String name, Form form) {
        return new Column(name, field(name), form, false);
    }

    /** Under another name than the column's. */
    static Column of(String name, String field, Form form) {
        return new Column(name, field, form, false);
    }

    Column orNothing() {
        return new Column(name, field, form, true);
    }

    /** {@code createdAt} of {@code created_at}. */
    private static String field(String name) {
        StringBuilder field = new StringBuilder();
        for (String word : name.split("_")) {
            field.append(field.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return field.toString();
    }
}
