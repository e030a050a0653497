package org.patlive.bench.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The elements of a page as the server has described them: enough to find what a person would see. */
final class NodeTree {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;

    /** An element; its number is what calls name it by. */
    static final class Node {

        private final int number;
        private final Map<String, String> properties = new HashMap<>(4);
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
            default -> node(number);
        }
    }

    boolean hasTag(String tag) {
        return nodes.values().stream().anyMatch(node -> node.tag.equals(tag));
    }

    Node byTag(String tag) {
        return only(node -> node.tag.equals(tag), tag);
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
            default -> {}
        }
    }
}
