package org.patlive.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.patlive.bench.MeasuredServer.Memory;

/**
 * Everybody scans the code within ten seconds: once with the program in the browser's cache, once for the first time.
 * Measured from opening the address to the sheet being there; choosing and pressing Start take no time.
 */
record JoinWave(int people, Duration time) {

    private static final String HEAP = "heap per joined phone";

    List<Line> measured(Path folder) throws Exception {
        List<Line> lines = new ArrayList<>();
        lines.addAll(wave(folder.resolve("again"), Installation.JAR, "join wave " + people, false));
        lines.addAll(firstVisits(folder.resolve("first"), Installation.JAR));
        return lines;
    }

    /** Nobody has been there before. */
    List<Line> firstVisits(Path folder, Installation installation) throws Exception {
        return wave(folder, installation, installation.name("join wave " + people + ", empty caches"), true);
    }

    /** In a server that has just started its compiler takes more than half of the processor: a second wave shows that. */
    private List<Line> wave(Path folder, Installation installation, String name, boolean firstVisit) throws Exception {
        try (MeasuredServer server = MeasuredServer.start(folder, installation)) {
            Report.progress(name + ": the server has started");
            List<OpenRound> rounds = Preparation.rounds(server, 3);
            WarmUp.of(server, rounds.getFirst());
            List<String> program = firstVisit ? FirstLoad.program(server, rounds.getFirst()) : List.of();
            List<Line> lines = new ArrayList<>(wave(server, rounds.get(1), name, program));
            wave(server, rounds.get(2), name + ", second wave", program).stream()
                    .filter(line -> !line.figure().equals(HEAP)) // what the first wave has left is still being cleared
                    .forEach(lines::add);
            return lines;
        }
    }

    private List<Line> wave(MeasuredServer server, OpenRound round, String name, List<String> program)
            throws Exception {
        try (Room room = new Room(server.origin(), round, 0)) {
            Memory before = server.memory();
            Processor start = Processor.now(server);
            Samples joins = room.joins(people, time, program);
            Processor used = Processor.now(server).since(start);
            double resident = server.residentKilobytes() / 1024.0;
            Memory joined = server.memory();
            List<Line> lines = new ArrayList<>();
            for (int percent : new int[] {50, 95, 99, 100}) {
                String which = percent == 100 ? "slowest" : "p" + percent;
                lines.add(line(name, "from the code to the sheet, " + which, "ms", joins.percentile(percent)));
            }
            lines.add(line(
                    name, "server's processor per join", "ms", used.server().toNanos() / 1e6 / people));
            lines.add(line(
                    name, "driver's processor per join", "ms", used.driver().toNanos() / 1e6 / people));
            lines.add(line(name, "to each phone", "kB", room.crowd().received() / 1024.0 / people));
            lines.add(line(name, HEAP, "kB", (joined.heapKilobytes() - before.heapKilobytes()) / (double) people));
            lines.add(line(name, "RSS at the end", "MB", resident));
            return lines;
        }
    }

    private static Line line(String scenario, String figure, String unit, double value) {
        return Targets.line(scenario, figure, unit, value, null);
    }
}
