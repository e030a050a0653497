package org.patlive.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One run with participants of one kind.
 *
 * @param heapEach kilobytes that a joined participant takes, after a collection
 * @param residentEach kilobytes by which the process grew for each
 * @param heapAtEnd megabytes, after a collection
 * @param residentAtEnd megabytes of the process while it is under load
 */
record TickRun(
        Measurement measured,
        int people,
        double heapEach,
        double residentEach,
        double heapAtEnd,
        double residentAtEnd) {

    private record Figure(String name, String unit, ToDoubleFunction<TickRun> of) {}

    private static final List<Figure> FIGURES = figures();

    private static List<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        for (int percent : new int[] {50, 95, 99}) {
            all.add(new Figure("tick → saved, p" + percent, "ms", run -> run.measured
                    .saved()
                    .percentile(percent)));
        }
        for (int percent : new int[] {50, 95, 99}) {
            all.add(new Figure("tick → screen's push, p" + percent, "ms", run -> run.measured
                    .seen()
                    .percentile(percent)));
        }
        all.add(new Figure("server's processor per tick", "ms", run -> run.measured.cpuMillisPerTick()));
        all.add(new Figure("driver's processor per tick", "ms", run -> run.measured.driverCpuMillisPerTick()));
        all.add(new Figure("heap per joined phone", "kB", TickRun::heapEach));
        all.add(new Figure("RSS per joined phone", "kB", TickRun::residentEach));
        all.add(new Figure("heap after collection", "MB", TickRun::heapAtEnd));
        all.add(new Figure("RSS at the end of the load", "MB", TickRun::residentAtEnd));
        all.add(new Figure("to each phone, per tick of its own", "B", run -> run.phoneBytes() / run.ticks()));
        all.add(new Figure(
                "to each phone, per minute", "B", run -> run.phoneBytes() / run.measured.minutes() / run.people));
        all.add(new Figure("to a screen, per tick in its room", "B", TickRun::screenBytesPerTick));
        all.add(new Figure(
                "to a screen, per minute", "kB", run -> run.measured.screenBytes() / run.measured.minutes() / 1024));
        all.add(new Figure("a push to a screen, unpacked", "B", run -> run.measured.pushSize()));
        all.add(new Figure("a push to a screen, on the network", "B", run -> run.measured.pushBytes()));
        all.add(new Figure(
                "pushes to a screen", "1/s", run -> run.measured.sights().size() / run.measured.minutes() / 60));
        all.add(new Figure("ticks measured", "", run -> run.ticks()));
        return List.copyOf(all);
    }

    /** Every figure beside the floor's, and what the database says. */
    List<Line> beside(@Nullable TickRun floor, String scenario, Ledger ledger) {
        List<Line> lines = new ArrayList<>();
        for (Figure figure : FIGURES) {
            Double below = floor == null ? null : (Double) figure.of.applyAsDouble(floor);
            lines.add(Targets.line(scenario, figure.name, figure.unit, figure.of.applyAsDouble(this), below));
        }
        lines.addAll(ledger.lines(scenario));
        return lines;
    }

    private double ticks() {
        return measured.ticks().size();
    }

    private double phoneBytes() {
        return measured.phoneBytes();
    }

    /** Releases that the screen has shown are the ticks of its room. */
    private double screenBytesPerTick() {
        var sights = measured.sights();
        return sights.isEmpty()
                ? Double.NaN
                : (double) measured.screenBytes()
                        / (sights.getLast().release() - sights.getFirst().release() + 1);
    }
}
