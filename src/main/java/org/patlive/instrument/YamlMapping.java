package org.patlive.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** A mapping of the YAML file that has exactly the expected keys: none missing, none unknown, none twice. */
final class YamlMapping {

    private final YamlEntry owner;
    private final List<String> keys;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();

    YamlMapping(YamlEntry owner, MappingNode mapping, List<String> keys) {
        this.owner = owner;
        this.keys = keys;
        mapping.getValue().forEach(this::add);
        keys.stream().filter(key -> !entries.containsKey(key)).findFirst().ifPresent(key -> {
            throw owner.error(owner.name() + " has no " + key + ".");
        });
    }

    private void add(NodeTuple tuple) {
        var line = YamlEntry.lineOf(tuple.getKeyNode());
        var key = new YamlEntry(owner.file(), "a key of " + owner.name(), line, tuple.getKeyNode()).text();
        var entry = new YamlEntry(owner.file(), "the " + key + " of " + owner.name(), line, tuple.getValueNode());
        if (!keys.contains(key)) {
            throw entry.error(owner.name() + " has an unknown entry '" + key + "'; expected are "
                    + String.join(", ", keys) + ".");
        }
        if (entries.put(key, entry) != null) {
            throw entry.error(owner.name() + " has two entries '" + key + "'.");
        }
    }

    YamlEntry entry(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("Not a key of this mapping: " + key);
        }
        return entry;
    }

    String text(String key) {
        return entry(key).text();
    }

    List<String> texts(String key) {
        return entry(key).entries().stream().map(YamlEntry::text).toList();
    }

    int number(String key) {
        return entry(key).number();
    }

    List<Integer> numbers(String key, int count) {
        return entry(key).entries(count).stream().map(YamlEntry::number).toList();
    }

    /** Reads a text that follows from its position in the file, and refuses any other. */
    void expectText(String key, String expected) {
        var entry = entry(key);
        var found = entry.text();
        if (!found.equals(expected)) {
            throw entry.error(entry.name() + " should be " + expected + ", not " + found + ".");
        }
    }
}
