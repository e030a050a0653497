package org.patlive.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.patlive.bench.protocol.ScreenClient.Sight;

/**
 * What was measured while a crowd ticked.
 *
 * @param screenBytes over the network to one screen
 * @param phoneBytes over the network to all phones
 * @param driverCpu what this driver took of the same processors
 */
record Measurement(
        List<Tick> ticks,
        Samples saved,
        Samples seen,
        List<Sight> sights,
        Duration time,
        Duration cpu,
        Duration driverCpu,
        long phoneBytes,
        long screenBytes) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Lets a crowd tick in front of a screen.
     *
     * @param cpu of the measured process so far
     */
    static Measurement of(Load load, Crowd crowd, Wall wall, Supplier<Duration> cpu) throws InterruptedException {
        wall.forgets();
        long release = wall.release();
        long start = System.nanoTime();
        Duration cpuBefore = cpu.get();
        Duration ownBefore = ownCpu();
        long phonesBefore = crowd.received();
        long screenBefore = wall.received();
        List<Tick> ticks = load.by(crowd, expected -> Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> wall.release() >= release + expected));
        return new Measurement(
                ticks,
                Samples.ofNanos(
                        ticks.stream().map(tick -> tick.saved() - tick.made()).toList()),
                Samples.ofNanos(seen(ticks, wall.sights(), release)),
                wall.sights(),
                Duration.ofNanos(System.nanoTime() - start),
                cpu.get().minus(cpuBefore),
                ownCpu().minus(ownBefore),
                crowd.received() - phonesBefore,
                wall.received() - screenBefore);
    }

    /**
     * From each tick to the push that shows it. In Open mode every answer makes one release, and releases are numbered in
     * the order in which answers are committed; a push carries the number of the newest. So the tick that was the j-th to
     * be acknowledged is on the screen with the first push that says at least j more than before. Two ticks whose
     * acknowledgements overtook each other on the way stand for one another, which the percentiles do not notice.
     */
    private static List<Long> seen(List<Tick> ticks, List<Sight> sights, long before) {
        List<Tick> acknowledged =
                ticks.stream().sorted(Comparator.comparingLong(Tick::saved)).toList();
        List<Long> times = new ArrayList<>();
        int push = 0;
        for (int j = 0; j < acknowledged.size(); j++) {
            while (push < sights.size() && sights.get(push).release() < before + j + 1) {
                push++;
            }
            if (push < sights.size()) {
                times.add(Math.max(
                        0, sights.get(push).nanos() - acknowledged.get(j).made()));
            }
        }
        return times;
    }

    double cpuMillisPerTick() {
        return cpu.toNanos() / 1e6 / ticks.size();
    }

    double driverCpuMillisPerTick() {
        return driverCpu.toNanos() / 1e6 / ticks.size();
    }

    /** Characters of a push, on average. */
    double pushSize() {
        return sights.stream().mapToInt(Sight::characters).average().orElse(Double.NaN);
    }

    double pushBytes() {
        return sights.stream().mapToInt(Sight::bytes).average().orElse(Double.NaN);
    }

    double minutes() {
        return time.toNanos() / 60e9;
    }

    private static Duration ownCpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
