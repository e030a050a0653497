package org.patlive.bench.protocol;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a page tells the server, as Flow's client writes it. */
final class Rpc {

    static final JsonMapper JSON = new JsonMapper();

    private Rpc() {}

    /** Something happened at an element. */
    static ObjectNode event(int node, String event, ObjectNode data) {
        ObjectNode call =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", event);
        call.set("data", data);
        return call;
    }

    /** A call of a method that answers; the promise's number comes back with the answer. */
    static ObjectNode call(int node, String method, int promise, Object... arguments) {
        ObjectNode call =
                JSON.createObjectNode().put("type", "publishedEventHandler").put("node", node);
        call.put("templateEventMethodName", method).set("templateEventMethodArgs", JSON.valueToTree(arguments));
        return call.put("promise", promise);
    }
}
