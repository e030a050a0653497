package org.patlive.bench.floor;

import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.JdbcTemplate;

/** The least that a tick can cost: one row committed, one word back, one picture to each screen of the room. */
final class FloorRooms {

    private final JdbcTemplate database;
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    FloorRooms(JdbcTemplate database) {
        this.database = database;
    }

    Room room(String name) {
        return rooms.computeIfAbsent(name, Room::new);
    }

    void leave(Session session) {
        rooms.values().forEach(room -> room.screens.remove(session));
    }

    /** A room and what its screens show. */
    final class Room {

        private record Screen(String picture, ReentrantLock writing) {}

        private final String name;
        private final AtomicLong releases = new AtomicLong();
        private final Map<Session, Screen> screens = new ConcurrentHashMap<>();

        private Room(String name) {
            this.name = name;
        }

        /** The screen brings the picture that it wants to be sent at every tick: one that was measured. */
        void shows(Session session, String picture) {
            screens.put(session, new Screen(picture, new ReentrantLock()));
            send(session, "ready");
        }

        void ticks(Session session, String participant, int points) {
            database.update(
                    "insert into floor_tick (room, participant, points) values (?, ?, ?)", name, participant, points);
            long release = releases.incrementAndGet();
            send(session, "saved");
            screens.forEach((screen, shown) -> {
                shown.writing.lock();
                try {
                    send(screen, release + "|" + shown.picture);
                } finally {
                    shown.writing.unlock();
                }
            });
        }

        private static void send(Session session, String text) {
            try {
                session.getBasicRemote().sendText(text);
            } catch (IOException gone) {
                // It is closed, and taken out by that.
            }
        }
    }
}
