package org.patlive.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A mapping in the file with exactly the keys it should have: none missing, none unknown, none twice. */
final class Section {

    private final Entry owner;
    private final List<String> keys;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Section(Entry owner, MappingNode mapping, List<String> keys) {
        this.owner = owner;
        this.keys = keys;
        mapping.getValue().forEach(this::add);
        keys.stream().filter(key -> !entries.containsKey(key)).findFirst().ifPresent(key -> {
            throw owner.broken(owner.name() + " has no " + key + ".");
        });
    }

    private void add(NodeTuple tuple) {
        var line = Entry.lineOf(tuple.getKeyNode());
        var key = new Entry(owner.file(), "a key of " + owner.name(), line, tuple.getKeyNode()).text();
        var entry = new Entry(owner.file(), "the " + key + " of " + owner.name(), line, tuple.getValueNode());
        if (!keys.contains(key)) {
            throw entry.broken(owner.name() + " has an unknown entry '" + key + "'; expected are "
                    + String.join(", ", keys) + ".");
        }
        if (entries.put(key, entry) != null) {
            throw entry.broken(owner.name() + " has two entries '" + key + "'.");
        }
    }

    Entry entry(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("Not a key of this section: " + key);
        }
        return entry;
    }

    String text(String key) {
        return entry(key).text();
    }

    List<String> texts(String key) {
        return entry(key).entries().stream().map(Entry::text).toList();
    }

    int number(String key) {
        return entry(key).number();
    }

    List<Integer> numbers(String key, int count) {
        return entry(key).entries(count).stream().map(Entry::number).toList();
    }

    /** Reads a text that can only be this one, because its place in the file decides it. */
    String expect(String key, String expected) {
        var entry = entry(key);
        var found = entry.text();
        if (!found.equals(expected)) {
            throw entry.broken(entry.name() + " should be " + expected + ", not " + found + ".");
        }
        return found;
    }
}
