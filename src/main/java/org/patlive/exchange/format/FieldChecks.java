package org.patlive.exchange.format;

import java.util.Set;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.databind.JsonNode;

/**
 * Checks the structure of a part of a file before it is read. Messages name the place in the file as a path, with the entries of
 * lists counted from 1: {@code /rounds/1/title}.
 */
public final class FieldChecks {

    /** The place of the whole file. */
    public static final String ROOT = "/";

    private FieldChecks() {}

    /** @throws InvalidFile unless it is an object of these fields and no others; some of them may be missing */
    public static void checkObject(JsonNode entry, String where, Set<String> knownFields) {
        if (!entry.isObject()) {
            throw new InvalidFile("exchange.file.not-an-object", "place", where);
        }
        for (String field : entry.propertyNames()) {
            if (!knownFields.contains(field)) {
                throw new InvalidFile("exchange.file.unknown-field", "place", where);
            }
        }
    }

    /** @throws InvalidFile unless it is a list of objects */
    public static Iterable<JsonNode> objects(JsonNode list, String where) {
        if (!list.isArray()) {
            throw new InvalidFile("exchange.file.not-a-list", "place", where);
        }
        list.forEach(entry -> {
            if (!entry.isObject()) {
                throw new InvalidFile("exchange.file.not-an-object", "place", where);
            }
        });
        return list;
    }

    /** The place of an entry of a list. @param place from 0 */
    public static String entry(int place, String list) {
        return list + "/" + (place + 1);
    }

    /** The place of a field. */
    public static String field(String name, String where) {
        return where.equals(ROOT) ? where + name : where + "/" + name;
    }

    /** @throws InvalidFile if it is missing */
    public static JsonNode required(JsonNode entry, String field, String where) {
        JsonNode value = entry.get(field);
        if (value == null) {
            throw new InvalidFile("exchange.file.missing", "place", field(field, where));
        }
        return value;
    }
}
