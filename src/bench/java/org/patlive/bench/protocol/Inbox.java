package org.patlive.bench.protocol;

import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Messages of the server in the order of their numbers: a push and a reply may overtake each other. */
final class Inbox {

    private final TreeMap<Integer, JsonNode> early = new TreeMap<>();
    private final Consumer<JsonNode> reader;
    private int lastSeen = -1;

    Inbox(Consumer<JsonNode> reader) {
        this.reader = reader;
    }

    synchronized int lastSeen() {
        return lastSeen;
    }

    /** A message that is not read, only its number. */
    synchronized void skip(int number) {
        lastSeen = Math.max(lastSeen, number);
    }

    /** @return whether nothing is missing before what has arrived */
    synchronized boolean take(JsonNode message) {
        int number = message.path("syncId").asInt(-1);
        if (number < 0) {
            reader.accept(message);
            return true;
        }
        if (message.path("resynchronize").asBoolean(false)) {
            early.headMap(number, true).clear();
            lastSeen = number - 1;
        }
        if (number > lastSeen) {
            early.put(number, message);
        }
        while (!early.isEmpty() && early.firstKey() == lastSeen + 1) {
            lastSeen++;
            reader.accept(early.pollFirstEntry().getValue());
        }
        return early.isEmpty();
    }
}
