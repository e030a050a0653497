package org.patlive.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.patlive.bench.MeasuredServer.Memory;
import org.patlive.bench.protocol.PhoneClient;

/**
 * A room for half an hour. Every minute some leave and as many come; of those who leave every other closes the page, the
 * rest only vanish, as phones do.
 */
record Soak(int people, int minutes) {

    private static final int COMING_AND_GOING = 10;
    private static final Duration ROUND = Duration.ofMinutes(1);

    List<Line> measured(Path folder) throws Exception {
        String name = "soak " + people + ", " + minutes + " min";
        try (MeasuredServer server = MeasuredServer.start(folder)) {
            List<OpenRound> rounds = Preparation.rounds(server, 2);
            WarmUp.of(server, rounds.getFirst());
            List<Line> lines = new ArrayList<>();
            List<Memory> memory = new ArrayList<>();
            List<Samples> seen = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            List<PhoneClient> everybody;
            try (Room room = new Room(server.origin(), rounds.getLast(), 0)) {
                room.joins(people, Duration.ofMillis(50L * people));
                everybody = new ArrayList<>(room.phones());
                for (int minute = 1; minute <= minutes; minute++) {
                    Load pace = Load.paced(ROUND, TickScenario.MEAN_PAUSE);
                    Measurement measured = Place.measured(List.of(new Place(room.crowd(), room.wall())), pace, server);
                    seen.add(measured.seen());
                    cpu.add(measured.cpuMillisPerTick());
                    memory.add(server.memory());
                    Memory now = memory.getLast();
                    Report.progress("minute %d: heap %d kB, RSS %d kB, tick → screen p95 %.0f ms"
                            .formatted(
                                    minute,
                                    now.heapKilobytes(),
                                    now.residentKilobytes(),
                                    seen.getLast().percentile(95)));
                    everybody.addAll(room.change(COMING_AND_GOING));
                }
            }
            lines.add(line(
                    name,
                    "heap after collection, first minute",
                    "MB",
                    memory.getFirst().heapKilobytes() / 1024.0));
            lines.add(line(
                    name,
                    "heap after collection, last minute",
                    "MB",
                    memory.getLast().heapKilobytes() / 1024.0));
            lines.add(line(
                    name,
                    "heap's growth",
                    "kB/min",
                    slope(memory.stream().map(Memory::heapKilobytes).toList())));
            lines.add(line(name, "RSS, first minute", "MB", memory.getFirst().residentKilobytes() / 1024.0));
            lines.add(line(name, "RSS, last minute", "MB", memory.getLast().residentKilobytes() / 1024.0));
            lines.add(line(
                    name,
                    "RSS's growth",
                    "kB/min",
                    slope(memory.stream().map(Memory::residentKilobytes).toList())));
            lines.add(line(
                    name,
                    "tick → screen's push, p95, first minute",
                    "ms",
                    seen.getFirst().percentile(95)));
            lines.add(line(
                    name,
                    "tick → screen's push, p95, last minute",
                    "ms",
                    seen.getLast().percentile(95)));
            lines.add(line(name, "server's processor per tick, first minute", "ms", cpu.getFirst()));
            lines.add(line(name, "server's processor per tick, last minute", "ms", cpu.getLast()));
            lines.addAll(Ledger.of(server.stop(), everybody).lines(name));
            return lines;
        }
    }

    /** By least squares over the second half, when everything that is filled once is full. */
    static double slope(List<Long> values) {
        List<Long> second = values.subList(values.size() / 2, values.size());
        double meanX = (second.size() - 1) / 2.0;
        double meanY = second.stream().mapToLong(Long::longValue).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int x = 0; x < second.size(); x++) {
            covariance += (x - meanX) * (second.get(x) - meanY);
            variance += (x - meanX) * (x - meanX);
        }
        return variance == 0 ? 0 : covariance / variance;
    }

    private static Line line(String scenario, String figure, String unit, double value) {
        return Targets.line(scenario, figure, unit, value, null);
    }
}
