package org.patlive.exchange.moving;

import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists that have no order of their own. */
final class Ordered {

    private Ordered() {}

    /** In the order of what stands in the entries. */
    static ArrayNode list(Stream<ObjectNode> entries) {
        ArrayNode list = Forms.JSON.arrayNode();
        entries.sorted(Comparator.comparing(ObjectNode::toString)).forEach(list::add);
        return list;
    }
}
