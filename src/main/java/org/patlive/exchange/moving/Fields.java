package org.patlive.exchange.moving;

import java.util.Set;
import org.patlive.exchange.BadFile;
import tools.jackson.databind.JsonNode;

/** Looks at what stands in a part of a file before it is read. */
final class Fields {

    private Fields() {}

    /** @throws BadFile unless it is an object of these fields and no others; some of them may be missing */
    static void check(JsonNode entry, String where, Set<String> known) {
        if (!entry.isObject()) {
            throw new BadFile("The file cannot be taken in: " + where + " is not what it has to be.");
        }
        for (String field : entry.propertyNames()) {
            if (!known.contains(field)) {
                throw new BadFile(
                        "The file cannot be taken in: " + where
                                + " has a field that this version does not know. Update PAT Live here, or export the file again.");
            }
        }
    }

    /** @throws BadFile unless it is a list of objects */
    static Iterable<JsonNode> all(JsonNode list, String where) {
        if (!list.isArray()) {
            throw new BadFile("The file cannot be taken in: " + where + " is not a list.");
        }
        list.forEach(entry -> {
            if (!entry.isObject()) {
                throw new BadFile("The file cannot be taken in: " + where + " is not what it has to be.");
            }
        });
        return list;
    }

    /** One of a list, for whoever looks for what is wrong. */
    static String entry(int place, String list) {
        return "entry " + (place + 1) + " of " + list;
    }

    /** @throws BadFile if it is missing */
    static JsonNode of(JsonNode entry, String field, String where) {
        JsonNode value = entry.get(field);
        if (value == null) {
            throw new BadFile("The file cannot be taken in: " + where + " has no “" + field + "”.");
        }
        return value;
    }
}
