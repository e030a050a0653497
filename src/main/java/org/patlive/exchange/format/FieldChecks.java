package org.patlive.exchange.format;

import java.util.Set;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.databind.JsonNode;

/** Looks at what stands in a part of a file before it is read. */
public final class FieldChecks {

    private FieldChecks() {}

    /** @throws InvalidFile unless it is an object of these fields and no others; some of them may be missing */
    public static void check(JsonNode entry, String where, Set<String> known) {
        if (!entry.isObject()) {
            throw new InvalidFile("The file cannot be taken in: " + where + " is not what it has to be.");
        }
        for (String field : entry.propertyNames()) {
            if (!known.contains(field)) {
                throw new InvalidFile(
                        "The file cannot be taken in: " + where
                                + " has a field that this version does not know. Update PAT Live here, or export the file again.");
            }
        }
    }

    /** @throws InvalidFile unless it is a list of objects */
    public static Iterable<JsonNode> all(JsonNode list, String where) {
        if (!list.isArray()) {
            throw new InvalidFile("The file cannot be taken in: " + where + " is not a list.");
        }
        list.forEach(entry -> {
            if (!entry.isObject()) {
                throw new InvalidFile("The file cannot be taken in: " + where + " is not what it has to be.");
            }
        });
        return list;
    }

    /** One of a list, for whoever looks for what is wrong. */
    public static String entry(int place, String list) {
        return "entry " + (place + 1) + " of " + list;
    }

    /** @throws InvalidFile if it is missing */
    public static JsonNode of(JsonNode entry, String field, String where) {
        JsonNode value = entry.get(field);
        if (value == null) {
            throw new InvalidFile("The file cannot be taken in: " + where + " has no “" + field + "”.");
        }
        return value;
    }
}
