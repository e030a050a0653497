package org.patlive.bench.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The elements of a page as the server has described them: enough to find what a person would see. */
final class NodeTree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;

    /** An element; its number is what calls name it by. */
    static final class Node {

        private final int number;
        private final Map<String, String> properties = new HashMap<>(4);
        private final Map<String, String> attributes = new HashMap<>(4);
        private final List<Integer> children = new ArrayList<>(2);
        private String tag = "";

        private Node(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        String property(String name) {
            return properties.getOrDefault(name, "");
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    private final Map<Integer, Node> nodes = new HashMap<>();

    void clear() {
        nodes.clear();
    }

    void apply(JsonNode change) {
        int number = change.get("node").asInt();
        switch (change.get("type").asString()) {
            case "detach" -> nodes.remove(number);
            case "put" -> put(node(number), change);
            case "splice" -> splice(node(number), change);
            case "clear" -> {
                if (change.get("feat").asInt() == CHILDREN) {
                    node(number).children.clear();
                }
            }
            default -> node(number);
        }
    }

    boolean hasTag(String tag) {
        return nodes.values().stream().anyMatch(node -> node.tag.equals(tag));
    }

    Node byTag(String tag) {
        return only(node -> node.tag.equals(tag), tag);
    }

    Node byId(String id) {
        return only(node -> node.attribute("id").equals(id), "#" + id);
    }

    /** Those below the given one, in the order of the page. */
    List<Node> below(Node ancestor, String tag) {
        return descendants(ancestor).filter(node -> node.tag.equals(tag)).toList();
    }

    private Stream<Node> descendants(Node ancestor) {
        return ancestor.children.stream()
                .map(nodes::get)
                .filter(child -> child != null)
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private Node only(Predicate<Node> wanted, String name) {
        return nodes.values().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The page has no " + name));
    }

    private Node node(int number) {
        return nodes.computeIfAbsent(number, Node::new);
    }

    private static void put(Node node, JsonNode change) {
        String key = change.get("key").asString();
        String value = change.path("value").isValueNode() ? change.get("value").asString() : "";
        switch (change.get("feat").asInt()) {
            case ELEMENT -> {
                if (key.equals("tag")) {
                    node.tag = value;
                }
            }
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value);
            default -> {}
        }
    }

    private static void splice(Node node, JsonNode change) {
        if (change.get("feat").asInt() != CHILDREN) {
            return;
        }
        int index = change.path("index").asInt();
        for (int removed = change.path("remove").asInt(); removed > 0 && index < node.children.size(); removed--) {
            node.children.remove(index);
        }
        for (JsonNode added : change.path("addNodes")) {
            node.children.add(Math.min(index++, node.children.size()), added.asInt());
        }
    }
}
