package org.patlive.instrument;

import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in the file that knows where it stands and what to call it, so that whatever is wrong with it can be said in
 * a sentence.
 *
 * @param name for the sentence, e.g. "the statement of element 3D"
 * @param line counted from 1
 */
record Entry(String file, String name, int line, Node node) {

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    Entry as(String otherName) {
        return new Entry(file, otherName, line, node);
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw broken(name + " should be a text.");
        }
        if (scalar.getValue().isBlank() || Tag.NULL.equals(scalar.getTag())) {
            throw broken(name + " is blank.");
        }
        return scalar.getValue();
    }

    int number() {
        var text = text();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw broken(name + " should be a whole number, not '" + text + "'.");
        }
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The entries of a list, which may be empty. */
    List<Entry> entriesIfAny() {
        if (!(node instanceof SequenceNode list)) {
            throw broken(name + " should be a list.");
        }
        var nodes = list.getValue();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> new Entry(file, "entry " + (i + 1) + " in " + name, lineOf(nodes.get(i)), nodes.get(i)))
                .toList();
    }

    List<Entry> entries() {
        var entries = entriesIfAny();
        if (entries.isEmpty()) {
            throw broken("there is nothing in " + name + ".");
        }
        return entries;
    }

    List<Entry> entries(int count) {
        var entries = entriesIfAny();
        if (entries.size() != count) {
            throw broken("expected " + count + " entries in " + name + ", found " + entries.size() + ".");
        }
        return entries;
    }

    /** The mapping that this entry is, with exactly these keys. */
    Section section(String... keys) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken(name + " should have the entries " + String.join(", ", keys) + ".");
        }
        return new Section(this, mapping, List.of(keys));
    }

    BrokenInstrument broken(String sentence) {
        return new BrokenInstrument(file, line, sentence);
    }
}
