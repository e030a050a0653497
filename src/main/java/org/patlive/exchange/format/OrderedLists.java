package org.patlive.exchange.format;

import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists that have no order of their own. */
public final class OrderedLists {

    private OrderedLists() {}

    /** In the order of what stands in the entries. */
    public static ArrayNode list(Stream<ObjectNode> entries) {
        ArrayNode list = ValueFormats.JSON.arrayNode();
        entries.sorted(Comparator.comparing(ObjectNode::toString)).forEach(list::add);
        return list;
    }
}
