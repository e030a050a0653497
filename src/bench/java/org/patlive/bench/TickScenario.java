package org.patlive.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.patlive.bench.MeasuredServer.Memory;
import org.patlive.bench.protocol.PhoneClient;

/**
 * Rooms that tick, and right after them the floor with as many participants and the same load, on one server of their
 * own. Order: a small room warms the server up; memory is taken; people join; memory is taken; they tick without being
 * measured; they tick and are measured.
 *
 * @param people in each room
 */
record TickScenario(String name, Installation installation, int rooms, int people, Load load) {

    static final Duration WARM_UP = Duration.ofSeconds(20);
    static final Duration MEAN_PAUSE = Duration.ofSeconds(5);

    private static final int JOINS_A_SECOND = 20;

    static TickScenario oneRoom(String name, Installation installation, int people, Load load) {
        return new TickScenario(installation.name(name + " " + people), installation, 1, people, load);
    }

    List<Line> measured(Path folder) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(folder, installation)) {
            Report.progress(name + ": the server has started");
            List<OpenRound> rounds = Preparation.rounds(server, 1 + rooms);
            Report.progress("rounds are open");
            WarmUp.of(server, rounds.getFirst());
            List<Room> ours = new ArrayList<>();
            for (OpenRound round : rounds.subList(1, rounds.size())) {
                ours.add(new Room(server.origin(), round, ours.size()));
            }
            TickRun run = ours(server, ours);
            ours.forEach(Room::close);
            Report.progress("measured; now the floor");
            TickRun floor = floor(server, picture(ours.getFirst(), run.measured()));
            Report.progress("stopping");
            List<PhoneClient> phones =
                    ours.stream().flatMap(room -> room.phones().stream()).toList();
            return run.beside(floor, name, Ledger.of(server.stop(), phones));
        }
    }

    private TickRun ours(MeasuredServer server, List<Room> ours) throws Exception {
        Memory before = server.memory();
        for (Room room : ours) {
            room.joins(people, Duration.ofMillis(1000L * people / JOINS_A_SECOND));
        }
        Memory joined = server.memory();
        Report.progress("everybody has joined");
        List<Place> places =
                ours.stream().map(room -> new Place(room.crowd(), room.wall())).toList();
        return run(server, places, before, joined);
    }

    private TickRun floor(MeasuredServer server, String picture) throws Exception {
        List<FloorPhone> phones = new ArrayList<>();
        List<FloorScreen> walls = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        try {
            for (int room = 0; room < rooms; room++) {
                walls.add(new FloorScreen(server.origin(), "floor" + room, picture));
            }
            Memory before = server.memory();
            for (int room = 0; room < rooms; room++) {
                List<FloorPhone> inRoom = new ArrayList<>();
                for (int number = 0; number < people; number++) {
                    inRoom.add(new FloorPhone(server.origin(), "floor" + room, number));
                }
                phones.addAll(inRoom);
                places.add(new Place(new Crowd(inRoom), walls.get(room)));
            }
            return run(server, places, before, server.memory());
        } finally {
            phones.forEach(FloorPhone::close);
            walls.forEach(FloorScreen::close);
        }
    }

    /** As many characters as one of our pushes has on average: most carry a few attributes, some the whole picture. */
    private static String picture(Room room, Measurement ours) {
        String longest = room.wall().screen().longestPush();
        return longest.substring(0, (int) Math.min(longest.length(), ours.pushSize()));
    }

    private TickRun run(MeasuredServer server, List<Place> places, Memory before, Memory joined) throws Exception {
        Place.measured(places, Load.paced(Asked.atMost(WARM_UP), MEAN_PAUSE), server);
        Report.progress("warm; measuring");
        Measurement measured = Place.measured(places, load, server);
        double resident = server.residentKilobytes() / 1024.0;
        double all = rooms * people;
        return new TickRun(
                measured,
                (int) all,
                (joined.heapKilobytes() - before.heapKilobytes()) / all,
                (joined.residentKilobytes() - before.residentKilobytes()) / all,
                server.memory().heapKilobytes() / 1024.0,
                resident);
    }
}
