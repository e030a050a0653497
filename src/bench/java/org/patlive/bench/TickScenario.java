package org.patlive.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.bench.MeasuredServer.Memory;

/**
 * One room that ticks, and right after it the floor with as many participants and the same load, on a server of their
 * own. Order: a small room warms the server up; memory is taken; people join; memory is taken; they tick without being
 * measured; they tick and are measured.
 */
final class TickScenario {

    static final Duration WARM_UP = Duration.ofSeconds(20);
    static final Duration MEAN_PAUSE = Duration.ofSeconds(5);

    private static final int WARM_UP_PEOPLE = 20;
    private static final int JOINS_A_SECOND = 20;

    private final String name;
    private final int people;
    private final Load load;

    TickScenario(String name, int people, Load load) {
        this.name = name + " " + people;
        this.people = people;
        this.load = load;
    }

    /** Memory for each participant, what remained at the end, and the load itself. */
    private record Run(Measurement measured, double heapEach, double residentEach, Memory end, double residentAtEnd) {}

    List<Line> measured(Path folder) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(folder)) {
            List<OpenRound> rounds = Preparation.rounds(server, 2);
            try (Room small = new Room(server.origin(), rounds.getFirst(), 100)) {
                small.joins(WARM_UP_PEOPLE, Duration.ofSeconds(5));
                small.crowd().paced(Asked.time(WARM_UP), Duration.ofMillis(500));
            }
            try (Room room = new Room(server.origin(), rounds.getLast(), 0)) {
                Run ours = ours(server, room);
                Run floor = floor(server, room.wall().screen().typicalPush());
                Ledger ledger = Ledger.of(server.stop(), room.phones());
                return lines(ours, floor, ledger);
            }
        }
    }

    private Run ours(MeasuredServer server, Room room) throws Exception {
        Memory before = server.memory();
        room.joins(people, Duration.ofMillis(1000L * people / JOINS_A_SECOND));
        Memory joined = server.memory();
        if (Boolean.getBoolean("bench.histogram")) {
            System.out.println(server.heapHistogram(40));
        }
        warmUp(room.crowd(), room.wall());
        Run run = run(server, room.crowd(), room.wall(), before, joined);
        room.close();
        return run;
    }

    private Run floor(MeasuredServer server, String picture) throws Exception {
        String name = "floor";
        List<FloorPhone> phones = new ArrayList<>();
        Memory before = server.memory();
        try (FloorScreen wall = new FloorScreen(server.origin(), name, picture)) {
            for (int number = 0; number < people; number++) {
                phones.add(new FloorPhone(server.origin(), name, number));
            }
            Memory joined = server.memory();
            Crowd crowd = new Crowd(phones);
            warmUp(crowd, wall);
            return run(server, crowd, wall, before, joined);
        } finally {
            phones.forEach(FloorPhone::close);
        }
    }

    private static void warmUp(Crowd crowd, Wall wall) throws InterruptedException {
        Measurement.of(Load.paced(Asked.time(WARM_UP), MEAN_PAUSE), crowd, wall, () -> Duration.ZERO);
    }

    private Run run(MeasuredServer server, Crowd crowd, Wall wall, Memory before, Memory joined) throws Exception {
        Measurement measured = Measurement.of(load, crowd, wall, server::cpu);
        double resident = server.residentKilobytes() / 1024.0;
        return new Run(
                measured,
                (joined.heapKilobytes() - before.heapKilobytes()) / (double) people,
                (joined.residentKilobytes() - before.residentKilobytes()) / (double) people,
                server.memory(),
                resident);
    }

    private List<Line> lines(Run ours, Run floor, Ledger ledger) {
        Measurement a = ours.measured;
        Measurement b = floor.measured;
        List<Line> lines = new ArrayList<>();
        for (int percent : new int[] {50, 95, 99}) {
            lines.add(line(
                    "tick → saved, p" + percent,
                    "ms",
                    a.saved().percentile(percent),
                    b.saved().percentile(percent)));
        }
        for (int percent : new int[] {50, 95, 99}) {
            lines.add(line(
                    "tick → screen's push, p" + percent,
                    "ms",
                    a.seen().percentile(percent),
                    b.seen().percentile(percent)));
        }
        lines.add(line("server's processor per tick", "ms", a.cpuMillisPerTick(), b.cpuMillisPerTick()));
        lines.add(line("driver's processor per tick", "ms", a.driverCpuMillisPerTick(), b.driverCpuMillisPerTick()));
        lines.add(line("heap per joined phone", "kB", ours.heapEach, floor.heapEach));
        lines.add(line("RSS per joined phone", "kB", ours.residentEach, floor.residentEach));
        lines.add(line(
                "heap after collection", "MB", ours.end.heapKilobytes() / 1024.0, floor.end.heapKilobytes() / 1024.0));
        lines.add(line("RSS at the end of the load", "MB", ours.residentAtEnd, floor.residentAtEnd));
        lines.add(line(
                "to each phone, per tick of its own",
                "B",
                (double) a.phoneBytes() / a.ticks().size(),
                (double) b.phoneBytes() / b.ticks().size()));
        lines.add(line(
                "to each phone, per minute",
                "B",
                a.phoneBytes() / a.minutes() / people,
                b.phoneBytes() / b.minutes() / people));
        lines.add(line(
                "to the screen, per tick",
                "B",
                (double) a.screenBytes() / a.ticks().size(),
                (double) b.screenBytes() / b.ticks().size()));
        lines.add(line(
                "to the screen, per minute",
                "kB",
                a.screenBytes() / a.minutes() / 1024,
                b.screenBytes() / b.minutes() / 1024));
        lines.add(line("a push to the screen, unpacked", "B", a.pushSize(), b.pushSize()));
        lines.add(line("a push to the screen, on the network", "B", a.pushBytes(), b.pushBytes()));
        lines.add(line(
                "pushes to the screen",
                "1/s",
                a.sights().size() / a.minutes() / 60,
                b.sights().size() / b.minutes() / 60));
        lines.add(
                line("ticks measured", "", a.ticks().size(), (double) b.ticks().size()));
        lines.add(line("lost ticks", "", ledger.lost(), null));
        lines.add(line("doubled ticks", "", ledger.doubled(), null));
        return lines;
    }

    private Line line(String figure, String unit, double ours, @Nullable Double floor) {
        return new Line(name, figure, unit, ours, floor, Targets.of(name, figure));
    }
}
