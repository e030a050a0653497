package org.patlive.bench.floor;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;

/** One connection, {@code /floor?room=…&role=phone|screen&name=…}. */
final class FloorEndpoint extends Endpoint {

    private static final int LONGEST_PUSH = 1 << 20;

    private final FloorRooms rooms;

    FloorEndpoint(FloorRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        Map<String, List<String>> query = session.getRequestParameterMap();
        session.setMaxTextMessageBufferSize(1024);
        FloorRooms.Room room = rooms.room(query.get("room").getFirst());
        if (query.get("role").getFirst().equals("screen")) {
            session.setMaxTextMessageBufferSize(LONGEST_PUSH);
            session.addMessageHandler(String.class, (String picture) -> room.shows(session, picture));
        } else {
            String name = query.get("name").getFirst();
            session.addMessageHandler(
                    String.class, (String points) -> room.ticks(session, name, Integer.parseInt(points)));
        }
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        rooms.leave(session);
    }
}
