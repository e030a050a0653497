package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Takes the time from a tick on a phone until the screen has painted what follows from it; both on one clock. */
public final class StopWatch {

    private static final String NOTE_TICKS =
            "document.addEventListener('change', () => window.ticked = Date.now(), {capture: true})";

    /** A frame later the change is drawn, and the task after that frame runs when it has been painted. */
    private static final String NOTE_PAINTS = """
            const room = document.querySelector('[data-scene]');
            new MutationObserver(() => {
              const answers = room.dataset.answers;
              window.changed = {answers, at: Date.now()};
              requestAnimationFrame(() => setTimeout(() => window.painted = {answers, at: Date.now()}));
            }).observe(room, {attributes: true, attributeFilter: ['data-answers']});
            """;

    private final Phone phone;
    private final Page screen;
    private final Room room;
    private final List<Long> millis = new ArrayList<>();
    private final List<Long> untilChanged = new ArrayList<>();

    public StopWatch(Phone phone, Page screen) {
        this.phone = phone;
        this.screen = screen;
        this.room = new Room(screen);
        phone.page().evaluate(NOTE_TICKS);
        screen.evaluate("() => {" + NOTE_PAINTS + "}");
    }

    /** Ticks this statement, which has no answer yet. */
    public void measures(String statement) {
        String expected = String.valueOf(room.answers() + 1);
        phone.ticks(statement, 3);
        assertThat(room.picture()).hasAttribute("data-answers", expected);
        screen.waitForFunction("answers => window.painted?.answers === answers", expected);
        long ticked = millis(phone.page(), "window.ticked");
        millis.add(millis(screen, "window.painted.at") - ticked);
        untilChanged.add(millis(screen, "window.changed.at") - ticked);
    }

    public long median() {
        List<Long> sorted = millis.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    /** In this many of a hundred ticks the screen had changed, not yet painted, after at most so long. */
    public long untilChanged(int percent) {
        List<Long> sorted = untilChanged.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private static long millis(Page page, String time) {
        return ((Number) page.evaluate(time)).longValue();
    }
}
