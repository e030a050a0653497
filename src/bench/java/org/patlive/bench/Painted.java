package org.patlive.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.patlive.bench.protocol.ScreenClient.Sight;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;

/** A real browser shows the screen while a room ticks: until the eye can see it. It takes its part of the processors. */
record Painted(int people, Duration time) {

    /** A frame later the change is drawn, and the task after that frame runs when it has been painted. */
    private static final String NOTE_PAINTS = """
            () => {
              const room = document.querySelector('[data-scene]');
              window.paints = [];
              new MutationObserver(() => {
                const release = Number(room.dataset.release);
                requestAnimationFrame(() => setTimeout(() => window.paints.push([release, Date.now()])));
              }).observe(room, {attributes: true, attributeFilter: ['data-release']});
            }
            """;

    List<Line> measured(Path folder) throws Exception {
        String name = "painted " + people;
        try (MeasuredServer server = MeasuredServer.start(folder)) {
            List<OpenRound> rounds = Preparation.rounds(server, 2);
            WarmUp.of(server, rounds.getFirst());
            try (Room room = new Room(server.origin(), rounds.getLast(), 0);
                    TestBrowser browser = TestBrowser.launch()) {
                Page screen =
                        browser.newContext(Device.PROJECTOR, ColorScheme.LIGHT).newPage();
                screen.navigate(
                        server.running().url("/screen/" + rounds.getLast().screenKey()));
                screen.locator("[data-scene]").waitFor();
                room.joins(people, Duration.ofMillis(50L * people));
                Load pace = Load.paced(Asked.atMost(TickScenario.WARM_UP), TickScenario.MEAN_PAUSE);
                Measurement.of(pace, room.crowd(), room.wall());
                screen.evaluate(NOTE_PAINTS);
                Report.progress("warm; measuring");

                long before = room.wall().release();
                Measurement measured = whileThePageLives(screen, room);
                Samples painted = Samples.ofNanos(Measurement.seen(measured.ticks(), paints(screen), before));
                List<Line> lines = new ArrayList<>();
                for (int percent : new int[] {50, 95, 99}) {
                    lines.add(
                            Targets.line(name, "tick → painted, p" + percent, "ms", painted.percentile(percent), null));
                }
                for (int percent : new int[] {50, 95, 99}) {
                    lines.add(Targets.line(
                            name,
                            "tick → screen's push, p" + percent,
                            "ms",
                            measured.seen().percentile(percent),
                            null));
                }
                return lines;
            }
        }
    }

    /** Playwright's events are handled by this thread, which must not sleep all the while. */
    private Measurement whileThePageLives(Page screen, Room room) {
        CompletableFuture<Measurement> load = CompletableFuture.supplyAsync(() -> {
            try {
                return Measurement.of(Load.paced(Asked.time(time), TickScenario.MEAN_PAUSE), room.crowd(), room.wall());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        screen.waitForCondition(load::isDone, new Page.WaitForConditionOptions().setTimeout(600_000));
        screen.waitForTimeout(1_000); // the last picture
        return load.join();
    }

    /** On the driver's clock; both run on this machine. */
    private static List<Sight> paints(Page screen) {
        long offset = System.nanoTime() - System.currentTimeMillis() * 1_000_000;
        List<?> paints = (List<?>) screen.evaluate("window.paints");
        return paints.stream()
                .map(paint -> (List<?>) paint)
                .map(paint -> new Sight(
                        ((Number) paint.get(1)).longValue() * 1_000_000 + offset,
                        ((Number) paint.get(0)).longValue(),
                        0,
                        0))
                .sorted(Comparator.comparingLong(Sight::nanos))
                .toList();
    }
}
