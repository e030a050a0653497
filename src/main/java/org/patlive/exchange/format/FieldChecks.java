package org.patlive.exchange.format;

import java.util.Set;
import org.patlive.exchange.file.InvalidFile;
import tools.jackson.databind.JsonNode;

/** Checks the structure of a part of a file before it is read. */
public final class FieldChecks {

    private FieldChecks() {}

    /** @throws InvalidFile unless it is an object of these fields and no others; some of them may be missing */
    public static void checkObject(JsonNode entry, String where, Set<String> knownFields) {
        if (!entry.isObject()) {
            throw new InvalidFile("The file cannot be taken in: " + where + " is not what it has to be.");
        }
        for (String field : entry.propertyNames()) {
            if (!knownFields.contains(field)) {
                throw new InvalidFile(
                        "The file cannot be taken in: " + where
                                + " has a field that this version does not know. Update PAT Live here, or export the file again.");
            }
        }
    }

    /** @throws InvalidFile unless it is a list of objects */
    public static Iterable<JsonNode> objects(JsonNode list, String where) {
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

    /** Names an entry of a list in a message. @param place from 0 */
    public static String entry(int place, String list) {
        return "entry " + (place + 1) + " of " + list;
    }

    /** @throws InvalidFile if it is missing */
    public static JsonNode required(JsonNode entry, String field, String where) {
        JsonNode value = entry.get(field);
        if (value == null) {
            throw new InvalidFile("The file cannot be taken in: " + where + " has no “" + field + "”.");
        }
        return value;
    }
}
