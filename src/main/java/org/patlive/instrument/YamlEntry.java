package org.patlive.instrument;

import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value of the YAML file with its line and the name that messages give it, so that an error can be reported in one
 * sentence.
 *
 * @param name how a message calls the value, e.g. "the statement of element 3D"
 * @param line counted from 1
 */
record YamlEntry(String file, String name, int line, Node node) {

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    YamlEntry named(String otherName) {
        return new YamlEntry(file, otherName, line, node);
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error(name + " should be a text.");
        }
        if (scalar.getValue().isBlank() || Tag.NULL.equals(scalar.getTag())) {
            throw error(name + " is blank.");
        }
        return scalar.getValue();
    }

    int number() {
        var text = text();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw error(name + " should be a whole number, not '" + text + "'.");
        }
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** Returns the entries of a list, which may be empty. */
    List<YamlEntry> entriesOrNone() {
        if (!(node instanceof SequenceNode list)) {
            throw error(name + " should be a list.");
        }
        var nodes = list.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(i ->
                        new YamlEntry(file, "entry " + (i + 1) + " in " + name, lineOf(nodes.get(i)), nodes.get(i)))
                .toList();
    }

    List<YamlEntry> entries() {
        var entries = entriesOrNone();
        if (entries.isEmpty()) {
            throw error("there is nothing in " + name + ".");
        }
        return entries;
    }

    List<YamlEntry> entries(int count) {
        var entries = entriesOrNone();
        if (entries.size() != count) {
            throw error("expected " + count + " entries in " + name + ", found " + entries.size() + ".");
        }
        return entries;
    }

    /** Reads this value as a mapping with exactly these keys. */
    YamlMapping mapping(String... keys) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(name + " should have the entries " + String.join(", ", keys) + ".");
        }
        return new YamlMapping(this, mapping, List.of(keys));
    }

    BrokenInstrument error(String sentence) {
        return new BrokenInstrument(file, line, sentence);
    }
}
